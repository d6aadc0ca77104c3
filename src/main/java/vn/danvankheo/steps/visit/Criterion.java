package vn.danvankheo.steps.visit;

import java.math.BigDecimal;
import java.util.Optional;

import jakarta.persistence.Embeddable;

/**
 * Tiêu chí.
 *
 * @param position its place in the set, from 1
 * @param guidance how it is judged; may be empty
 * @param evidence what is to be shown; may be empty
 * @param maximum the most points; null where the set only asks pass or fail
 * @param step points are whole multiples of this; null where there are no points
 */
@Embeddable
public record Criterion(int position, String text, String guidance, String evidence, BigDecimal maximum,
		BigDecimal step) {

	/** What it asks, and of how many points: whatever asks so is the same criterion. */
	String asked() {
		return this.text + "/" + maximumInWords();
	}

	/** What is wrong with a result of this criterion; empty when nothing is. */
	public Optional<String> problem(String result) {
		if (this.maximum != null) {
			return Points.problem(result, this);
		}
		return (result.equals(Entry.PASSED) || result.equals(Entry.FAILED)) ? Optional.empty()
				: Optional.of("Chọn đạt hoặc không đạt");
	}

	/** A result that is right, as it is kept: 8.5 and ８,5 are 8,5. */
	public String kept(String result) {
		return (this.maximum != null) ? Points.read(result).map(Points::words).orElse(result) : result;
	}

	/** The most points as people write them; empty where there are none. */
	public String maximumInWords() {
		return Points.words(this.maximum);
	}

	/** The step as people write it; empty where there are no points. */
	public String stepInWords() {
		return Points.words(this.step);
	}

}
