package vn.danvankheo.ground.web;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets each send happen once. The first takes the key; the same content sent again, in
 * parallel or later, to this or another instance, is led to where the first one led. A
 * send that ended in an error page is released, so it may be repeated. Autosaves are
 * versioned and pass.
 */
@Component
class OnceOnly implements HandlerInterceptor {

	/** Autosaves carry this header. */
	static final String AUTOSAVE = "X-Autosave";

	private static final String DIGEST = OnceOnly.class.getName() + ".digest";

	private static final int LOOKS = 40;

	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

	private final FormKeys keys;

	private final SentForms sent;

	OnceOnly(FormKeys keys, SentForms sent) {
		this.keys = keys;
		this.sent = sent;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws Exception {
		if (!(handler instanceof HandlerMethod) || !"POST".equals(request.getMethod())
				|| request.getHeader(AUTOSAVE) != null || !keyIsOurs(request)) {
			return true;
		}
		String digest = SendDigest.of(request);
		for (int look = 0; look < LOOKS; look++) {
			if (this.sent.take(digest)) {
				request.setAttribute(DIGEST, digest);
				return true;
			}
			Optional<String> outcome = this.sent.fate(digest).map(SentForms.Fate::outcome);
			if (outcome.isPresent()) {
				response.setStatus(HttpServletResponse.SC_SEE_OTHER);
				response.setHeader("Location", outcome.get());
				return false;
			}
			Thread.sleep(BETWEEN_LOOKS.toMillis());
		}
		throw new SendUnderWay();
	}

	private boolean keyIsOurs(HttpServletRequest request) {
		return this.keys.accountOf(request.getParameter(FormKeys.FIELD))
			.flatMap((account) -> Person.of(request).filter(account::equals))
			.isPresent();
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			Exception ex) {
		if (request.getAttribute(DIGEST) instanceof String digest) {
			request.removeAttribute(DIGEST);
			String location = response.getHeader("Location");
			if (ex == null && response.getStatus() / 100 == 3 && StringUtils.hasText(location)) {
				this.sent.settle(digest, location);
			}
			else {
				this.sent.release(digest);
			}
		}
	}

}
