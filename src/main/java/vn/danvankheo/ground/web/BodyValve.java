package vn.danvankheo.ground.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;

/**
 * Bodies that come a byte at a time hold up nobody else: one that is too slow is given
 * up, and of those that are waited for there are only so many, from one address and
 * altogether.
 */
class BodyValve extends ValveBase {

	private final BodiesUnderWay underWay = new BodiesUnderWay();

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		org.apache.coyote.Request coyote = request.getCoyoteRequest();
		if (coyote.getContentLengthLong() == 0
				|| (coyote.getContentLengthLong() < 0 && coyote.getHeader("Transfer-Encoding") == null)) {
			getNext().invoke(request, response);
			return;
		}
		InputBuffer unwatched = coyote.getInputBuffer();
		WatchedBody body = new WatchedBody(unwatched, coyote.getContentLengthLong(), this.underWay,
				request.getRemoteAddr());
		if (!body.mayBegin()) {
			response.setHeader("Retry-After", "10");
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
			return;
		}
		coyote.setInputBuffer(body);
		try {
			getNext().invoke(request, response);
			if (!coyote.hasExpectation()) {
				body.readToItsEnd();
			}
		}
		finally {
			coyote.setInputBuffer(unwatched);
			if (body.finish()) {
				coyote.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
			}
		}
	}

}
