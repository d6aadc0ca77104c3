package vn.danvankheo.steps.registration;

import java.time.Instant;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.Round;

/**
 * The two clocks of one unit's list: đúng hạn and khóa, with what the committee granted
 * this unit.
 *
 * @param duty what the unit owes in it; null for a unit that was not expected
 */
public record Clocks(Round round, RegistrationDuty duty) {

	/** Whether the list may be written and sent at this instant. */
	public Permission accept(Instant now) {
		if (Deadline.dayOf(now).isBefore(this.round.days().opensOn()) || this.duty == null) {
			return this.round.accepts(now);
		}
		return this.duty.accepts(now);
	}

	/** Đúng hạn. */
	public Deadline due() {
		return (this.duty != null) ? this.duty.due() : this.round.due();
	}

	/** Khóa, with the unit's own extension, if any. */
	public Deadline locks() {
		return (this.duty != null) ? this.duty.locks() : this.round.locks();
	}

	/** How many models at least; 0 where no minimum is stated. */
	public int required() {
		return (this.duty != null) ? this.duty.required() : 0;
	}

	/** Whether the committee let the unit off what is missing. */
	boolean excused() {
		return this.duty != null && this.duty.owed().excusedReason() != null;
	}

}
