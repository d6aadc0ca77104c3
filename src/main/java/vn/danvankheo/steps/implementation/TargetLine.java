package vn.danvankheo.steps.implementation;

import java.math.BigDecimal;
import java.time.LocalDate;

import vn.danvankheo.ground.web.VietnameseDate;

/**
 * A target as a plan states it; a plan in writing may leave anything empty.
 *
 * @param name what is counted
 * @param measure in what
 * @param goal how much; null while not said
 * @param dueOn by when; null while not said
 */
public record TargetLine(int position, String name, String measure, BigDecimal goal, LocalDate dueOn) {

	boolean empty() {
		return this.name.isEmpty() && this.measure.isEmpty() && this.goal == null;
	}

	boolean whole() {
		return !this.name.isEmpty() && !this.measure.isEmpty() && this.goal != null;
	}

	/** «Hẻm được mở rộng: 300 m, đến 30/9/2023». */
	public String words() {
		return this.name + ": " + Quantity.words(this.goal) + " " + this.measure
				+ ((this.dueOn != null) ? ", đến " + VietnameseDate.format(this.dueOn) : "");
	}

}
