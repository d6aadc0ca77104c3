package vn.danvankheo.ground.signin;

import java.io.IOException;
import java.time.Clock;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.SignedIn;
import vn.danvankheo.ground.web.KeptForms;

/** What follows a log-in, right or wrong, and a log-out. */
@Component
class LogInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutSuccessHandler {

	static final String REFUSED = "dvk.logInRefused";

	static final String BUSY = "dvk.logInBusy";

	private final OwnSessions sessions;

	private final KeptForms kept;

	private final Clock clock;

	LogInOutcome(OwnSessions sessions, KeptForms kept, Clock clock) {
		this.sessions = sessions;
		this.kept = kept;
		this.clock = clock;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
			throws IOException {
		SignedIn signedIn = (SignedIn) who.getPrincipal();
		HttpSession session = request.getSession();
		session.setAttribute(LivingSessionFilter.SIGNED_IN_AT, this.clock.millis());
		session.setAttribute(OwnSessions.BROWSER, Browser.of(request.getHeader("User-Agent")).name());
		this.sessions.makeRoom(signedIn, session.getId());
		SecurityLog.info("authn_login_success", signedIn);
		String unsaved = this.kept.pageFor(request, signedIn.accountId()).orElse(null);
		response.sendRedirect((unsaved != null) ? unsaved : Continuation.of(request).path());
	}

	/** One page and one status for every reason, but that nobody looked at it. */
	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException reason) throws IOException, ServletException {
		if (reason instanceof TooBusy busy) {
			request.setAttribute(BUSY, true);
			response.setStatus(busy.status());
			response.setHeader("Retry-After", "5");
		}
		else {
			request.setAttribute(REFUSED, true);
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		}
		request.getRequestDispatcher("/login/refusal").forward(request, response);
	}

	@Override
	public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
			throws IOException {
		if (who != null && who.getPrincipal() instanceof SignedIn signedIn) {
			SecurityLog.info("session_end", signedIn);
		}
		response.sendRedirect("/login?left");
	}

}
