package vn.danvankheo.ground.web;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * No page takes the others along: of each, only so many are worked out at once and the
 * next wait for their turn, without a connection; so a slow page leaves half of the pool
 * to the others, and a rush does not fill the memory. Of a file to take away there are
 * fewer still. A page is what its mapping says, whatever its address holds; all who wait
 * together leave threads to those who work.
 */
class PagesInTurn implements HandlerInterceptor {

	static final int AT_ONCE = 5;

	static final int FILES_AT_ONCE = 2;

	static final int ALL_WAITING = 230;

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private static final int WAITING = 200;

	private static final int FILES_WAITING = 10;

	private static final int PATIENCE_SECONDS = 20;

	private static final String TURN = PagesInTurn.class.getName();

	private final Semaphore chairs = new Semaphore(ALL_WAITING);

	private final Map<String, Turns> pages = new ConcurrentHashMap<>();

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod && READING.contains(request.getMethod())) {
			String page = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
			Turns turns = this.pages.computeIfAbsent(page, this::turnsOf);
			if (!turns.begin()) {
				throw new TooManyAtOnce();
			}
			request.setAttribute(TURN, turns);
		}
		return true;
	}

	private Turns turnsOf(String page) {
		return page.matches(".*\\.(pdf|docx|xlsx|csv)")
				? new Turns(FILES_AT_ONCE, FILES_WAITING, PATIENCE_SECONDS, this.chairs)
				: new Turns(AT_ONCE, WAITING, PATIENCE_SECONDS, this.chairs);
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
