package vn.danvankheo.ground.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What happens to a send whose session has ended or whose token is another's. If its form
 * key proves for whom the form was rendered, the content is kept for that account or,
 * when the same person is logged in again already, offered to be sent at once. An
 * autosave is told by 401; the page that sent it still holds the text.
 */
@Component
class Rescue implements AccessDeniedHandler, AuthenticationEntryPoint {

	static final String OUTCOME = Rescue.class.getName();

	static final String SESSION_HEADER = "X-Session";

	private final FormKeys keys;

	private final RescuedForms forms;

	private final Clock clock;

	Rescue(FormKeys keys, RescuedForms forms, Clock clock) {
		this.keys = keys;
		this.forms = forms;
		this.clock = clock;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException, ServletException {
		if (denied instanceof CsrfException) {
			tooLate(request, response);
		}
		else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException, ServletException {
		if ("POST".equals(request.getMethod())) {
			tooLate(request, response);
		}
		else if (isPart(request)) {
			response.setHeader("HX-Redirect", "/login");
			response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
		}
		else {
			response.sendRedirect(logInPage(request));
		}
	}

	private static String logInPage(HttpServletRequest request) {
		if (!"GET".equals(request.getMethod()) || "/".equals(pathOf(request))) {
			return "/login";
		}
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		return "/login?continue=" + URLEncoder.encode(pathOf(request) + query, StandardCharsets.UTF_8);
	}

	private void tooLate(HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		if (isPart(request)) {
			response.setHeader(SESSION_HEADER, "expired");
			response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
		}
		else if ("/logout".equals(pathOf(request)) && Person.of(request).isEmpty()) {
			response.sendRedirect("/login");
		}
		else {
			request.setAttribute(OUTCOME, outcome(request, response));
			request.getRequestDispatcher("/error/too-late").forward(request, response);
		}
	}

	private Outcome outcome(HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		RescuedForm form = RescuedForm.of(request, this.clock.instant());
		Optional<UUID> owner = this.keys.accountOf(request.getParameter(FormKeys.FIELD));
		Optional<UUID> person = Person.of(request);
		if (owner.isEmpty() || !form.isKeepable()) {
			return new Outcome(Kind.SHOWN, form, null);
		}
		String digest = SendDigest.of(request);
		if (owner.equals(person)) {
			return new Outcome(Kind.OFFERED, form, digest);
		}
		this.forms.keep(owner.get(), BrowserMark.leave(request, response).hash(), digest, form);
		return new Outcome(person.isEmpty() ? Kind.KEPT : Kind.KEPT_FOR_ANOTHER, form, digest);
	}

	private static boolean isPart(HttpServletRequest request) {
		return request.getHeader(OnceOnly.AUTOSAVE) != null || request.getHeader("HX-Request") != null;
	}

	private static String pathOf(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

	/** What became of the content. */
	enum Kind {

		/** Kept until its owner logs in. */
		KEPT,

		/** Its owner is somebody else than who is logged in; not shown. */
		KEPT_FOR_ANOTHER,

		/** Its owner is logged in and may send it at once. */
		OFFERED,

		/** It cannot be known whose it is; shown to be copied. */
		SHOWN

	}

	/**
	 * What became of the content, and the content.
	 *
	 * @param digest its digest; null when it is only shown
	 */
	record Outcome(Kind kind, RescuedForm form, String digest) {

	}

}
