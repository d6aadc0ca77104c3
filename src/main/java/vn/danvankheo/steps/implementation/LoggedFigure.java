package vn.danvankheo.steps.implementation;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * How far a target was by the day of an entry.
 *
 * @param name what is counted
 * @param measure in what, e.g. «m», «hộ»
 */
public record LoggedFigure(UUID entry, UUID target, String name, String measure, BigDecimal reached) {

	/** «Hẻm được mở rộng: 120 m». */
	public String words() {
		return this.name + ": " + Quantity.words(this.reached) + " " + this.measure;
	}

}
