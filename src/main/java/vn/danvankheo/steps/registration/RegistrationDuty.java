package vn.danvankheo.steps.registration;

import java.time.Instant;
import java.util.UUID;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.obligation.Extent;
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.Standing;

/** What one unit owes in one round: the obligation and its numbers. */
public record RegistrationDuty(Obligation owed, RegistrationTally tally) {

	/**
	 * So many models count now, after the unit sent or withdrew something. The reason
	 * says why the list is short; null keeps what was said before.
	 */
	void deliver(int counting, Instant now, String reason) {
		boolean less = counting < delivered();
		Extent extent = this.tally.count(counting, (reason != null) ? reason : shortfallReason());
		if (less) {
			this.owed.takeBack(extent, now);
		}
		else {
			this.owed.deliver(extent, now);
		}
	}

	/** So many models still count after the office gave something back. */
	void giveBack(int counting, Instant now) {
		this.owed.giveBack(this.tally.count(counting, shortfallReason()), now);
	}

	/** Whether the list may be sent at this instant, in the words of the round. */
	public Permission accepts(Instant now) {
		return this.owed.accepts(now).granted() ? Permission.grant()
				: Permission.refused("round.locked", VietnameseDate.format(locks().lastDay()));
	}

	public UUID id() {
		return this.owed.id();
	}

	public boolean open() {
		return this.owed.open();
	}

	public Standing standing(Instant now) {
		return this.owed.standing(now);
	}

	/** Đúng hạn. */
	public Deadline due() {
		return this.owed.due();
	}

	/** Khóa. */
	public Deadline locks() {
		return this.owed.locks();
	}

	/** How many at least; 0 where the plan states no minimum. */
	public int required() {
		return this.tally.amount().required();
	}

	public int delivered() {
		return this.tally.amount().delivered();
	}

	/** How many are still missing; never negative. */
	public int missing() {
		return this.tally.amount().missing();
	}

	/** Why the unit sent fewer than required; null when it did not. */
	public String shortfallReason() {
		return this.tally.amount().shortfallReason();
	}

}
