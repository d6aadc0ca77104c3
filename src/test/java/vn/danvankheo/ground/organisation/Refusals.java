package vn.danvankheo.ground.organisation;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What tests say of an act that is refused, and why. */
public final class Refusals {

	private Refusals() {
	}

	/** The act is refused for this reason. */
	public static void refused(String code, ThrowingCallable act) {
		assertThat(refusal(act).code()).isEqualTo(code);
	}

	/** Why the act is refused; fails where it is done. */
	public static Permission refusal(ThrowingCallable act) {
		Refused refused = catchThrowableOfType(Refused.class, act);
		assertThat(refused).as("the refusal").isNotNull();
		return refused.permission();
	}

}
