package vn.danvankheo.steps.review;

import java.util.UUID;

import vn.danvankheo.steps.visit.Tally;
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.Standing;

/**
 * One self-review in a list.
 *
 * @param about its period
 * @param content what was sent last; null while nothing was
 * @param tally what its unit gave the model; null while nothing was sent
 * @param readable whether the reader finds something on its page
 */
record ReviewRow(UUID id, String about, String modelName, String unitName, Obligation owed, Standing standing,
		ReviewContent content, Tally tally, boolean readable) {

	public boolean sent() {
		return this.owed.fulfilledAt() != null;
	}

	/** The message that says how it stands. */
	public String messageKey() {
		return "standing." + this.standing.state();
	}

	public String tone() {
		return switch (this.standing.state()) {
			case IN_TIME -> "done";
			case LATE -> "soon";
			case EXTENDED, EXCUSED -> "calm";
			case SHORT, NOTHING -> this.standing.late() ? "late" : "";
		};
	}

}
