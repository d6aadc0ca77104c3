package vn.danvankheo.steps.visit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * What a model's findings come to.
 *
 * @param points whether points were given
 * @param sum the points given
 * @param threshold the points needed; null where none are set
 */
public record Tally(boolean points, int asked, int judged, int passed, BigDecimal sum, BigDecimal total,
		BigDecimal threshold) {

	static Tally of(VisitPart part) {
		return of((part.criteria() != null) ? part.criteria().content() : null,
				part.entries()
					.stream()
					.filter((entry) -> entry.key().field() == VisitField.RESULT)
					.map(Entry::value)
					.toList());
	}

	/**
	 * What these results come to, as one judged by these criteria; null where there are
	 * none. An empty result is one that nobody gave.
	 */
	public static Tally of(CriteriaContent content, Collection<String> said) {
		if (content == null) {
			return new Tally(false, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, null);
		}
		List<String> results = said.stream().filter((result) -> !result.isEmpty()).toList();
		int passed = (int) results.stream().filter(Entry.PASSED::equals).count();
		BigDecimal sum = results.stream()
			.flatMap((result) -> Points.read(result).stream())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		return new Tally(content.points(), content.criteria().size(), results.size(), passed, sum, content.total(),
				content.threshold());
	}

	/** How many criteria nobody has judged. */
	public int missing() {
		return this.asked - this.judged;
	}

	public int failed() {
		return this.points ? 0 : this.judged - this.passed;
	}

	/** «8,5/20 điểm» or «4/5 đạt»; empty where nothing is asked. */
	public String words() {
		if (this.asked == 0) {
			return "";
		}
		return this.points ? Points.words(this.sum) + "/" + Points.words(this.total) + " điểm"
				: this.passed + "/" + this.asked + " đạt";
	}

	/** The most points that can be had; empty without points. */
	public String scale() {
		return (this.points && this.asked > 0) ? Points.words(this.total) : "";
	}

	/**
	 * What is needed to be đạt; empty where nothing is asked, or points have no
	 * threshold.
	 */
	public String needed() {
		if (this.asked == 0 || (this.points && this.threshold == null)) {
			return "";
		}
		return this.points ? "từ " + Points.words(this.threshold) + " điểm trở lên"
				: "đạt cả " + this.asked + " tiêu chí";
	}

	/** How far the judging is: the result, or what is left. */
	public String progress() {
		if (this.asked == 0) {
			return "chưa có tiêu chí";
		}
		if (this.judged == 0) {
			return "Chưa ghi";
		}
		return (missing() == 0) ? words() : "còn " + missing() + " tiêu chí";
	}

	public String tone() {
		if (this.judged == 0) {
			return "";
		}
		if (missing() > 0) {
			return "soon";
		}
		return outcome().equals(Entry.FAILED) ? "late" : "done";
	}

	/** The colour of the outcome; none before there is one. */
	public String outcomeTone() {
		return switch (outcome()) {
			case Entry.PASSED -> "done";
			case Entry.FAILED -> "late";
			default -> "";
		};
	}

	/**
	 * PASSED or FAILED once every criterion is judged: by the threshold where one is set,
	 * else by all criteria; empty before, and where points have no threshold.
	 */
	public String outcome() {
		if (this.asked == 0 || missing() > 0 || (this.points && this.threshold == null)) {
			return "";
		}
		boolean met = this.points ? this.sum.compareTo(this.threshold) >= 0 : this.passed == this.asked;
		return met ? Entry.PASSED : Entry.FAILED;
	}

}
