package vn.danvankheo.edges.unitimport;

import java.util.Map;

/**
 * What becomes of one row.
 *
 * @param words what changes, what is asked, or why not; empty for a new unit
 * @param known the code of the unit that it seems to be; null when nothing is asked
 */
record Verdict(UnitLine line, Effect effect, String words, String known) {

	Verdict(UnitLine line, Effect effect, String words) {
		this(line, effect, words, null);
	}

	enum Effect {

		CREATED, CHANGED, SAME, ASKED, REFUSED

	}

	/** The line as somebody answered what it asks; unanswered it stays as it is. */
	UnitLine answered(Map<Integer, Boolean> same) {
		Boolean answer = same.get(this.line.row());
		return (this.effect != Effect.ASKED || answer == null) ? this.line
				: answer ? this.line.sameAs(this.known) : this.line.anotherThanNamed();
	}

	boolean writes() {
		return this.effect == Effect.CREATED || this.effect == Effect.CHANGED;
	}

}
