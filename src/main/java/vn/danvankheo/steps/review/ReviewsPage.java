package vn.danvankheo.steps.review;

import java.util.List;
import java.util.UUID;

import vn.danvankheo.ground.web.Choice;

/**
 * The self-reviews of a period.
 *
 * @param period the one shown; null while none has opened
 * @param periods to choose from
 * @param all its rows, one more than a page holds when there are more
 * @param units to choose from; empty for whoever sees one
 * @param printed the unit whose reviews can be printed as one paper; null where several
 * are shown
 */
record ReviewsPage(ReviewList.Period period, List<Choice> periods, ReviewList.Count count, List<ReviewRow> all,
		List<Choice> units, UUID printed, ReviewFilter filter) {

	/** The period shown, as a choice; empty while none has opened. */
	public String shown() {
		return (this.period != null) ? this.period.id().toString() : "";
	}

	/** Those that a page holds. */
	public List<ReviewRow> rows() {
		return this.all.subList(0, Math.min(ReviewList.LONGEST, this.all.size()));
	}

	public boolean more() {
		return this.all.size() > ReviewList.LONGEST;
	}

	/** Where the paper of the unit is, without its ending. */
	public String summaryPath() {
		return "/reviews/periods/" + this.period.id() + "/units/" + this.printed + "/summary";
	}

	/** The heading: a sentence that carries the answer. */
	public String heading() {
		if (this.period == null) {
			return "Chưa đến kỳ tự kiểm tra";
		}
		if (this.count.owed() == 0) {
			return "Kỳ này không có mô hình phải tự kiểm tra";
		}
		return this.count.sent() + "/" + this.count.owed() + " mô hình đã tự kiểm tra"
				+ ((this.count.missing() > 0) ? ", còn " + this.count.missing() : "");
	}

}
