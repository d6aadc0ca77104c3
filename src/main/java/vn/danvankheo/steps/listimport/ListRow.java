package vn.danvankheo.steps.listimport;

import java.util.List;
import java.util.UUID;

import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Facts;
import vn.danvankheo.year.emulation.ListColumn;

/**
 * One row of a list, as it was understood.
 *
 * @param hidden whether its row is hidden in the file
 * @param facts what it states; of a refused row, as far as it could be read
 * @param missing what must still be written before it can be sent
 * @param known the participation it changes, or equals; null when it is new
 * @param knownVersion the version of that participation when it was compared
 */
record ListRow(int number, String ordinal, boolean hidden, Outcome outcome, Facts facts, List<Fact> missing, UUID known,
		Long knownVersion, List<Change> changes, List<Finding> findings) {

	/** What becomes of a row, in the order of the preview. */
	enum Outcome {

		REFUSED, ASKED, CHANGED, CREATED, UNCHANGED;

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

	/** Whether nobody need look at it: it is whole, or it changes nothing. */
	public boolean settled() {
		return this.outcome == Outcome.UNCHANGED
				|| (this.outcome == Outcome.CREATED || this.outcome == Outcome.CHANGED) && this.missing.isEmpty();
	}

	/** Whether it would be a model that the unit does not have. */
	public boolean fresh() {
		return this.known == null;
	}

	/** The same, with this assumed of a column in which the row says nothing. */
	ListRow assuming(ListColumn column, Enum<?> value) {
		List<Finding> said = this.findings.stream()
			.map((finding) -> finding.assumes(column) ? finding.understoodAs(ListWords.of(value)) : finding)
			.toList();
		return said.equals(this.findings) ? this : new ListRow(this.number, this.ordinal, this.hidden, this.outcome,
				this.facts.with(column.fact(), value), this.missing, this.known, this.knownVersion, this.changes, said);
	}

	/** The findings of one weight. */
	List<Finding> findings(Finding.Weight weight) {
		return this.findings.stream().filter((finding) -> finding.kind().weight() == weight).toList();
	}

}
