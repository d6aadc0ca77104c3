package vn.danvankheo.year.obligation;

import java.util.Collection;
import java.util.Objects;

/**
 * Received of expected; never more than all, for the expected set is frozen.
 *
 * @param received those that were delivered
 * @param expected those whose day has passed, and those that were delivered before it
 */
record YearSum(int received, int expected) {

	static YearSum of(Collection<YearCell> cells) {
		return new YearSum(cells.stream().filter(Objects::nonNull).mapToInt(YearCell::received).sum(),
				cells.stream().filter(Objects::nonNull).mapToInt(YearCell::counted).sum());
	}

	/** «7/7»; «–» where nothing is due. */
	public String words() {
		return (this.expected == 0) ? "–" : this.received + "/" + this.expected;
	}

	/** In whole percent, rounded down: all of it is 100, nothing less. */
	public int percent() {
		return (this.expected == 0) ? 0 : 100 * this.received / this.expected;
	}

	/** «90 %»; empty where nothing is due. */
	public String rate() {
		return (this.expected == 0) ? "" : percent() + "\u00a0%";
	}

}
