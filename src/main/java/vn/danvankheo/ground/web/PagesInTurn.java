package vn.danvankheo.ground.web;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * No page takes the others along: of each, only so many are worked out at once and the
 * next wait for their turn, without a connection; so a slow page leaves half of the pool
 * to the others, and a rush does not fill the memory. Of a file to take away there are
 * fewer still.
 */
class PagesInTurn implements HandlerInterceptor {

	static final int AT_ONCE = 5;

	static final int FILES_AT_ONCE = 2;

	private static final int WAITING = 250;

	private static final int FILES_WAITING = 10;

	private static final int PATIENCE_SECONDS = 20;

	private static final String TURN = PagesInTurn.class.getName();

	private final Map<Method, Turns> pages = new ConcurrentHashMap<>();

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod page && "GET".equals(request.getMethod())) {
			Turns turns = this.pages.computeIfAbsent(page.getMethod(), (method) -> turnsOf(request));
			if (!turns.begin()) {
				throw new TooManyAtOnce();
			}
			request.setAttribute(TURN, turns);
		}
		return true;
	}

	private static Turns turnsOf(HttpServletRequest request) {
		return request.getRequestURI().matches(".*\\.(pdf|docx|xlsx|csv)")
				? new Turns(FILES_AT_ONCE, FILES_WAITING, PATIENCE_SECONDS)
				: new Turns(AT_ONCE, WAITING, PATIENCE_SECONDS);
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			Exception ex) {
		if (request.getAttribute(TURN) instanceof Turns turns) {
			request.removeAttribute(TURN);
			turns.end();
		}
	}

}
