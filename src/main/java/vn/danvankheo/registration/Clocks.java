package vn.danvankheo.registration;

import java.time.Instant;

import vn.danvankheo.campaign.Deadline;
import vn.danvankheo.campaign.Round;
import vn.danvankheo.organisation.Permission;

/**
 * The two clocks of one unit's list: đúng hạn and khóa, with what the committee granted
 * this unit.
 *
 * @param round the round
 * @param duty what the unit owes in it; null for a unit that was not expected
 */
record Clocks(Round round, RegistrationDuty duty) {

	/** Whether the list may be written and sent at this instant. */
	Permission accept(Instant now) {
		if (Deadline.dayOf(now).isBefore(this.round.days().opensOn()) || this.duty == null) {
			return this.round.accepts(now);
		}
		return this.duty.accepts(now);
	}

	/** Đúng hạn. */
	Deadline due() {
		return (this.duty != null) ? this.duty.due() : this.round.due();
	}

	/** Khóa, with the unit's own extension, if any. */
	Deadline locks() {
		return (this.duty != null) ? this.duty.locks() : this.round.locks();
	}

	/** How many models at least; 0 where no minimum is stated. */
	int required() {
		return (this.duty != null) ? this.duty.required() : 0;
	}

	/** How many are missing when this many count. */
	int missing(int counted) {
		return Math.max(0, required() - counted);
	}

}
