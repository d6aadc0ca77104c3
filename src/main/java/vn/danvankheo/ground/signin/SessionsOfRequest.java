package vn.danvankheo.ground.signin;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.session.Session;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The sessions that this request has read: Spring Session asks for the same once more
 * when a request ends.
 */
@Component
class SessionsOfRequest extends OncePerRequestFilter implements Ordered {

	private static final ThreadLocal<Map<String, Session>> KNOWN = new ThreadLocal<>();

	@Override
	public int getOrder() {
		return SessionRepositoryFilter.DEFAULT_ORDER - 1;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		KNOWN.set(new HashMap<>());
		try {
			chain.doFilter(request, response);
		}
		finally {
			KNOWN.remove();
		}
	}

	/**
	 * Null when it was not read yet, or got another id since, or no request is under way.
	 */
	static Session known(String id) {
		Session known = (KNOWN.get() != null) ? KNOWN.get().get(id) : null;
		return (known != null && known.getId().equals(id)) ? known : null;
	}

	static void remember(Session read) {
		if (KNOWN.get() != null) {
			KNOWN.get().put(read.getId(), read);
		}
	}

	static void forget(String id) {
		if (KNOWN.get() != null) {
			KNOWN.get().remove(id);
		}
	}

}
