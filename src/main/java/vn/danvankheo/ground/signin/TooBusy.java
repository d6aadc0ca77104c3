package vn.danvankheo.ground.signin;

import org.springframework.security.authentication.AuthenticationServiceException;

import vn.danvankheo.ground.web.ReasonedProblem;

/**
 * So many passwords are being checked that this one was not looked at (503, Retry-After).
 */
class TooBusy extends AuthenticationServiceException implements ReasonedProblem {

	TooBusy() {
		super("too many passwords at once");
	}

	@Override
	public int status() {
		return 503;
	}

	@Override
	public String messageKey() {
		return "refusal.password.tooBusy";
	}

}
