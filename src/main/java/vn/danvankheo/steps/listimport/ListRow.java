package vn.danvankheo.steps.listimport;

import java.util.List;
import java.util.UUID;

import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Facts;

/**
 * One row of a list, as it was understood.
 *
 * @param facts what it states; of a refused row, as far as it could be read
 * @param known the participation it changes, or equals; null when it is new
 * @param knownVersion the version of that participation when it was compared
 */
record ListRow(int number, String ordinal, Outcome outcome, Facts facts, UUID known, Long knownVersion,
		List<Change> changes, List<Finding> findings) {

	/** What becomes of a row, in the order of the preview. */
	enum Outcome {

		REFUSED, ASKED, CHANGED, CREATED, UNCHANGED;

		/** The colour it is shown in. */
		public String tone() {
			return switch (this) {
				case REFUSED -> "late";
				case ASKED -> "soon";
				case UNCHANGED -> "";
				case CHANGED, CREATED -> "done";
			};
		}

		/** Whether confirming writes the row. */
		boolean writes() {
			return this != REFUSED && this != UNCHANGED;
		}

	}

	/**
	 * One fact that would change.
	 *
	 * @param before what it says now, in words
	 * @param after what the list says, in words
	 */
	record Change(Fact fact, String before, String after) {

	}

	/** The findings of one weight. */
	List<Finding> findings(Finding.Weight weight) {
		return this.findings.stream().filter((finding) -> finding.kind().weight() == weight).toList();
	}

}
