package vn.danvankheo.ground.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * When a rescued form is sent again, the page that follows says so, and the kept copy is
 * given up as soon as it is saved or back on the screen.
 */
@Component
class RescuedSends implements HandlerInterceptor {

	private static final int TOO_MANY_REQUESTS = 429;

	private final RescuedForms forms;

	RescuedSends(RescuedForms forms) {
		this.forms = forms;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getParameter(RescuedForm.FIELD) != null && "POST".equals(request.getMethod())) {
			RequestContextUtils.getOutputFlashMap(request).put("rescued", true);
		}
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			Exception ex) {
		boolean mayBeRepeated = ex != null || response.getStatus() >= 500 || response.getStatus() == TOO_MANY_REQUESTS
				|| response.containsHeader("Retry-After");
		if ("POST".equals(request.getMethod()) && !mayBeRepeated) {
			idOf(request).ifPresent((id) -> Person.of(request).ifPresent((account) -> this.forms.forget(account, id)));
		}
	}

	private static Optional<UUID> idOf(HttpServletRequest request) {
		try {
			return Optional.ofNullable(request.getParameter(RescuedForm.FIELD)).map(UUID::fromString);
		}
		catch (IllegalArgumentException malformed) {
			return Optional.empty();
		}
	}

}
