package vn.danvankheo.edges.unitimport;

/**
 * What becomes of one row.
 *
 * @param words what changes, or why not; empty for a new unit
 */
record Verdict(UnitLine line, Effect effect, String words) {

	enum Effect {

		CREATED, CHANGED, SAME, REFUSED

	}

	boolean writes() {
		return this.effect == Effect.CREATED || this.effect == Effect.CHANGED;
	}

}
