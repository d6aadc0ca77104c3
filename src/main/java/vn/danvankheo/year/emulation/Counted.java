package vn.danvankheo.year.emulation;

import java.util.Locale;

/**
 * A count that is exact up to a thousand.
 *
 * @param number the number found, at most one above the cap
 */
record Counted(int number) {

	/** Up to here counts are exact. */
	static final int CAP = 1000;

	public boolean capped() {
		return this.number > CAP;
	}

	/** It in words, e.g. «118» or «hơn 1.000». */
	public String words() {
		return capped() ? "hơn " + written(CAP) : written(this.number);
	}

	static String written(int number) {
		return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
	}

	@Override
	public String toString() {
		return words();
	}

}
