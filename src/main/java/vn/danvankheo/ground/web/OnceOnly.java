package vn.danvankheo.ground.web;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

import vn.danvankheo.ground.web.SentForms.Fate;

/**
 * Lets each send happen once. The first takes the key; the same content sent again, in
 * parallel or later, to this or another instance, is led to where the first one led and
 * told when that was. A send that ended in an error page is released, so it may be
 * repeated. Autosaves are versioned and pass.
 */
@Component
class OnceOnly implements HandlerInterceptor {

	/** Autosaves carry this header. */
	static final String AUTOSAVE = "X-Autosave";

	/** Where the request keeps its {@link Send}. */
	static final String SEND = OnceOnly.class.getName() + ".send";

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
		String content = SendDigest.ofContent(request);
		for (int look = 0; look < LOOKS; look++) {
			Optional<Send> taken = this.sent.take(digest, content);
			if (taken.isPresent()) {
				request.setAttribute(SEND, taken.get());
				return true;
			}
			Optional<Fate> fate = this.sent.fate(digest);
			if (fate.isPresent() && fate.get().outcome() != null) {
				lead(request, response, fate.get(), look == 0);
				return false;
			}
			Thread.sleep(BETWEEN_LOOKS.toMillis());
		}
		throw this.sent.fate(digest)
			.<RuntimeException>map((fate) -> new SentAlready(fate.at()))
			.orElseGet(SendUnderWay::new);
	}

	private boolean keyIsOurs(HttpServletRequest request) {
		return this.keys.accountOf(request.getParameter(FormKeys.FIELD))
			.flatMap((account) -> Person.of(request).filter(account::equals))
			.isPresent();
	}

	/** The second of two presses is told nothing; whoever comes later is. */
	private static void lead(HttpServletRequest request, HttpServletResponse response, Fate fate, boolean later) {
		response.setStatus(HttpServletResponse.SC_SEE_OTHER);
		response.setHeader("Location", fate.outcome());
		if (later) {
			RequestContextUtils.getOutputFlashMap(request).put("sentAt", VietnameseDate.moment(fate.at()));
			RequestContextUtils.saveOutputFlashMap(fate.outcome(), request, response);
		}
	}

	/**
	 * Leads a send that is refused to where the same content led that was sent from
	 * another tab.
	 * @return whether there was any
	 */
	boolean leadToSame(HttpServletRequest request, HttpServletResponse response) {
		if (!(request.getAttribute(SEND) instanceof Send send)) {
			return false;
		}
		Optional<Fate> before = this.sent.sameBefore(send);
		before.ifPresent((fate) -> {
			request.removeAttribute(SEND);
			this.sent.release(send);
			lead(request, response, fate, true);
		});
		return before.isPresent();
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			Exception ex) {
		if (request.getAttribute(SEND) instanceof Send send) {
			request.removeAttribute(SEND);
			String location = response.getHeader("Location");
			if (ex != null && (DatabaseOutage.isCauseOf(ex) || Outage.isKnown())) {
				this.sent.abandonLater(send);
			}
			else if (ex != null || response.getStatus() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
				this.sent.abandon(send);
			}
			else if (response.getStatus() / 100 == 3 && StringUtils.hasText(location)) {
				this.sent.led(send, location);
			}
			else {
				this.sent.release(send);
			}
		}
	}

}
