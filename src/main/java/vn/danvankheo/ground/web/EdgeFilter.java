package vn.danvankheo.ground.web;

import java.io.IOException;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The outermost filter: headers on every answer, requests that cannot be read are refused
 * in words, unwanted characters are taken out, and a database that is away becomes a page
 * that says so.
 */
class EdgeFilter implements Filter {

	private final boolean strictTransport;

	EdgeFilter(boolean strictTransport) {
		this.strictTransport = strictTransport;
	}

	@Override
	public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
			throws IOException, ServletException {
		HttpServletRequest request = (HttpServletRequest) servletRequest;
		HttpServletResponse response = (HttpServletResponse) servletResponse;
		writeHeaders(request, response);
		HttpServletRequest readable;
		try {
			readable = readable(request);
		}
		catch (UnreadableRequest unreadable) {
			answer(response, unreadable.status(), "");
			return;
		}
		try (Outage watched = Outage.watch()) {
			pass(readable, response, chain);
		}
	}

	private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		try {
			chain.doFilter(request, response);
		}
		catch (UnreadableRequest unreadable) {
			answer(response, unreadable.status(), "");
		}
		catch (IOException | ServletException | RuntimeException ex) {
			if (response.isCommitted() || !(DatabaseOutage.isCauseOf(ex) || Outage.isKnown())) {
				throw ex;
			}
			answer(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, UnsavedSend.html(request));
		}
	}

	private void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		SecurityHeaders.write(response, this.strictTransport);
		SecurityHeaders.writeCaching((request.getDispatcherType() == DispatcherType.ERROR) ? "/error"
				: request.getRequestURI().substring(request.getContextPath().length()), response);
	}

	private static HttpServletRequest readable(HttpServletRequest request) throws IOException {
		return (request.getDispatcherType() == DispatcherType.REQUEST) ? CleanRequest.of(request) : request;
	}

	private void answer(HttpServletResponse response, int status, String unsaved) throws IOException {
		response.reset();
		SecurityHeaders.write(response, this.strictTransport);
		SecurityHeaders.forbidCaching(response);
		PlainPage.write(response, status, unsaved);
	}

}
