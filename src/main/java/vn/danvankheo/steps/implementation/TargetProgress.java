package vn.danvankheo.steps.implementation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How far a target of a sent plan is by some day.
 *
 * @param model the participation
 * @param goal what is to be reached
 * @param dueOn by when; null where the plan does not say
 * @param reached what was reached; null when nobody has said anything, which is not zero
 * @param reachedOn the day of the line that says so; null with it
 * @param before what was reached before the period that was asked about; null when nobody
 * had said anything
 */
public record TargetProgress(UUID id, UUID model, String name, String measure, BigDecimal goal, LocalDate dueOn,
		BigDecimal reached, LocalDate reachedOn, BigDecimal before) {

	/**
	 * How much of the goal is reached, in percent, never more than a hundred; 0 where
	 * nothing is said.
	 */
	public int percent() {
		return (this.reached == null) ? 0 : Math.min(100,
				this.reached.multiply(BigDecimal.valueOf(100)).divide(this.goal, 0, RoundingMode.DOWN).intValue());
	}

	public boolean met() {
		return this.reached != null && this.reached.compareTo(this.goal) >= 0;
	}

	/** Whether its day has passed and it is not reached. */
	public boolean overdue(LocalDate today) {
		return this.dueOn != null && today.isAfter(this.dueOn) && !met();
	}

	/** What the period added; zero where nothing was said in it. */
	public BigDecimal gained() {
		BigDecimal now = (this.reached != null) ? this.reached : BigDecimal.ZERO;
		return now.subtract((this.before != null) ? this.before : BigDecimal.ZERO);
	}

	/** «120/300 m», «chưa có số liệu/300 m». */
	public String words() {
		return ((this.reached != null) ? Quantity.words(this.reached) : "chưa có số liệu") + "/"
				+ Quantity.words(this.goal) + " " + this.measure;
	}

	/** Where the bar ends, of a hundred; the goal may lie before it. */
	public int barEnd() {
		return (this.reached == null) ? 0 : part(this.reached);
	}

	/** Where the line of the goal stands, of a hundred. */
	public int goalAt() {
		return part(this.goal);
	}

	private int part(BigDecimal value) {
		BigDecimal whole = (this.reached != null) ? this.reached.max(this.goal) : this.goal;
		return value.multiply(BigDecimal.valueOf(100)).divide(whole, 0, RoundingMode.DOWN).intValue();
	}

	/** What the drawing says, for those who do not see it. */
	public String alternative() {
		return this.name + ": " + words() + ((this.reached != null) ? " (" + percent() + " %)" : "");
	}

}
