package vn.danvankheo.steps.appraisal;

import java.time.Instant;

import vn.danvankheo.year.campaign.Deadline;

/**
 * What the decisions on some models do to what one unit owes.
 *
 * @param required how many at least; 0 where no minimum is stated
 * @param selected how many are agreed or proposed for assignment, with these
 * @param leaving how many of them count no longer
 * @param lockAt when the unit's list is locked; null when it owes nothing
 */
public record UnitEffect(String unit, String round, int required, int now, int selected, int leaving, Instant lockAt) {

	/** How many would count. */
	public int after() {
		return this.now - this.leaving;
	}

	public int missing() {
		return Math.max(0, this.required - after());
	}

	/** Until when the unit may add others; null when it owes nothing. */
	public Deadline locks() {
		return (this.lockAt != null) ? Deadline.endingAt(this.lockAt) : null;
	}

	/** «còn 4/5 mô hình, thiếu 1», or «đủ 5/5 mô hình». */
	public String words() {
		String counted = after() + ((this.required > 0) ? "/" + this.required : "") + " mô hình";
		if (missing() > 0) {
			return "còn " + counted + ", thiếu " + missing();
		}
		return ((this.required > 0) ? "đủ " : "") + counted;
	}

}
