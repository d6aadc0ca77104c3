package vn.danvankheo.steps.ledger;

import java.time.Instant;
import java.util.UUID;

import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.year.campaign.Deadline;

/**
 * One unit in the ledger.
 *
 * @param required tối thiểu; 0 where no minimum is stated
 * @param drafting đang soạn
 * @param waiting đã gửi, chờ tiếp nhận
 * @param returned bị trả lại
 * @param received đã tiếp nhận, and whatever came after
 * @param assigned of those, đã giao by a notice
 * @param excused whether the committee let it off
 * @param excusedReason why; null when it was not
 * @param shortfallReason why the unit sent fewer; null when it said nothing
 * @param lockAt khóa, with the unit's own extension; null when it owes nothing
 */
record LedgerLine(UUID unit, String name, UnitKind kind, int required, int drafting, int waiting, int returned,
		int received, int assigned, boolean excused, String excusedReason, String shortfallReason, Instant lockAt,
		boolean extended) {

	/** What counts towards the minimum: sent and not given back. */
	public int counting() {
		return this.waiting + this.received;
	}

	/** How many are missing; never negative, and 0 for a unit that was let off. */
	public int missing() {
		return this.excused ? 0 : Math.max(0, this.required - counting());
	}

	/** How many there are beyond the minimum; never negative. */
	public int over() {
		return Math.max(0, counting() - this.required);
	}

	/** What is said of a line that lacks nothing. */
	public String enough() {
		if (!owes()) {
			return "không chỉ tiêu";
		}
		return (over() > 0) ? "vượt " + over() : "đủ";
	}

	/** Whether it owes a number at all. */
	public boolean owes() {
		return this.required > 0;
	}

	/** Whether it has enough, or was let off. */
	public boolean complete() {
		return missing() == 0;
	}

	public String state() {
		if (this.excused) {
			return "EXCUSED";
		}
		return complete() ? "COMPLETE" : "SHORT";
	}

	/** The last day to close the gap; null when it owes nothing. */
	public Deadline lastDay() {
		return (this.lockAt != null) ? Deadline.endingAt(this.lockAt) : null;
	}

	/** Whether it looks short in words and colour: nothing, short, enough. */
	public String tone() {
		if (this.excused || !owes()) {
			return "calm";
		}
		return complete() ? "done" : (counting() > 0) ? "soon" : "late";
	}

}
