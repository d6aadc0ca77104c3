package vn.danvankheo.year.obligation;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import vn.danvankheo.year.campaign.Deadline;

/**
 * The two clocks of an obligation and what moves them for this one debtor.
 *
 * @param dueAt the first instant that is late
 * @param lockAt the first instant at which nothing is taken any more
 * @param extension gia hạn; null when there is none
 */
@Embeddable
record DueAndLock(Instant dueAt, Instant lockAt, @Embedded Extension extension) {

	/** Đúng hạn: moved by an extension that was given while it had not passed. */
	public Deadline due() {
		boolean moved = this.extension != null && this.extension.at().isBefore(this.dueAt)
				&& this.extension.until().isAfter(this.dueAt);
		return Deadline.endingAt(moved ? this.extension.until() : this.dueAt);
	}

	/** Khóa: moved by any later extension. */
	public Deadline locks() {
		boolean moved = this.extension != null && this.extension.until().isAfter(this.lockAt);
		return Deadline.endingAt(moved ? this.extension.until() : this.lockAt);
	}

	boolean extendedAt(Instant now) {
		return this.extension != null && now.isBefore(this.extension.until());
	}

	DueAndLock at(Deadline due, Deadline locks) {
		return new DueAndLock(due.end(), locks.end(), this.extension);
	}

	/** A second extension goes on from where the first has brought the clocks. */
	DueAndLock extended(Extension by) {
		Instant due = due().end();
		return new DueAndLock(due, due.isAfter(this.lockAt) ? due : this.lockAt, by);
	}

}
