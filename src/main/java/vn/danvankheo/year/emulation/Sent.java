package vn.danvankheo.year.emulation;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Embeddable;

import vn.danvankheo.year.campaign.Deadline;

/**
 * Whether a participation was sent, in time or days late.
 *
 * @param submittedAt when first; null before
 */
@Embeddable
record Sent(Instant submittedAt, int daysLate) {

	static final Sent NOT_YET = new Sent(null, 0);

	/** The first sending counts, also when what the office returned is sent again. */
	Sent again(Move move, Deadline due) {
		return (this.submittedAt != null) ? this : new Sent(move.at(), due.daysLate(move.at()));
	}

	/**
	 * The sending is void unless the office returned it once: to send anew may be late.
	 */
	Sent takenBack(List<StageChange> past) {
		return past.stream().anyMatch(StageChange::returns) ? this : NOT_YET;
	}

}
