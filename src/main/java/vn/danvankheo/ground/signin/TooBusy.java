package vn.danvankheo.ground.signin;

import java.util.function.Supplier;

import org.springframework.security.authentication.AuthenticationServiceException;

import vn.danvankheo.ground.web.ReasonedProblem;
import vn.danvankheo.ground.web.Turns;

/**
 * So many passwords are being checked that this one was not looked at (503, Retry-After).
 */
class TooBusy extends AuthenticationServiceException implements ReasonedProblem {

	TooBusy() {
		super("too many passwords at once");
	}

	/** Does it in turn, or says that it is too busy. */
	static <T> T orIn(Turns turns, Supplier<T> work) {
		if (!turns.begin()) {
			throw new TooBusy();
		}
		try {
			return work.get();
		}
		finally {
			turns.end();
		}
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
