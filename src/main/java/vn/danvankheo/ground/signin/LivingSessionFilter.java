package vn.danvankheo.ground.signin;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.danvankheo.ground.organisation.AtWork;
import vn.danvankheo.ground.organisation.PeopleAtWork;
import vn.danvankheo.ground.organisation.SignedIn;
import vn.danvankheo.ground.runtime.Lane;

/**
 * Ends a session whose account was disabled or given other roles or another password
 * since, on whichever instance, with its next request; and one that is twelve hours old.
 */
class LivingSessionFilter extends OncePerRequestFilter {

	static final String SIGNED_IN_AT = "dvk.signedInAt";

	private static final Duration LONGEST = Duration.ofHours(12);

	private final PeopleAtWork people;

	private final Clock clock;

	private final RequestMatcher untouched;

	LivingSessionFilter(PeopleAtWork people, Clock clock, RequestMatcher untouched) {
		this.people = people;
		this.clock = clock;
		this.untouched = untouched;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return this.untouched.matches(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication who = SecurityContextHolder.getContext().getAuthentication();
		if (who != null && who.getPrincipal() instanceof SignedIn signedIn && !lives(signedIn, request)) {
			SecurityLog.info("session_end", signedIn);
			SecurityContextHolder.clearContext();
			HttpSession session = request.getSession(false);
			if (session != null) {
				session.invalidate();
			}
		}
		chain.doFilter(request, response);
	}

	private boolean lives(SignedIn signedIn, HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		Object since = (session != null) ? session.getAttribute(SIGNED_IN_AT) : null;
		boolean fresh = !(since instanceof Long millis)
				|| Instant.ofEpochMilli(millis).plus(LONGEST).isAfter(this.clock.instant());
		return fresh && Lane.DOOR.call(() -> this.people.find(signedIn.actor()))
			.filter((person) -> person.stamp().equals(signedIn.securityStamp()))
			.map((person) -> {
				request.setAttribute(AtWork.OF_REQUEST, person);
				return person;
			})
			.isPresent();
	}

}
