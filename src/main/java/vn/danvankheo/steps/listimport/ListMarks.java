package vn.danvankheo.steps.listimport;

import jakarta.persistence.Embeddable;

/**
 * How many places of a list were understood otherwise than written, in rows that would be
 * taken; confirmed once.
 *
 * @param assumedValues values assumed or guessed
 */
@Embeddable
record ListMarks(int interpretedDates, int convertedCells, int assumedValues) {

	static ListMarks none() {
		return new ListMarks(0, 0, 0);
	}

	static ListMarks of(RegistrationList list) {
		return new ListMarks(count(list, Finding.Kind.DATE_INTERPRETED), count(list, Finding.Kind.TEXT_CONVERTED),
				count(list, Finding.Kind.VALUE_ASSUMED) + count(list, Finding.Kind.VALUE_GUESSED)
						+ count(list, Finding.Kind.PHONE_LEFT_OUT));
	}

	private static int count(RegistrationList list, Finding.Kind kind) {
		return (int) list.rows()
			.stream()
			.filter((row) -> row.outcome().writes())
			.flatMap((row) -> row.findings().stream())
			.filter((finding) -> finding.kind() == kind)
			.count();
	}

	/** Whether there is anything to confirm. */
	public boolean any() {
		return total() > 0;
	}

	/** All of them. */
	public int total() {
		return this.interpretedDates + this.convertedCells + this.assumedValues;
	}

}
