package vn.danvankheo.year.obligation;

import java.util.List;

import vn.danvankheo.ground.organisation.Unit;

/**
 * A unit on the board of a year.
 *
 * @param cells one for each column; null where it owes nothing
 */
record YearRow(Unit unit, List<YearCell> cells) {

	public YearSum sum() {
		return YearSum.of(this.cells);
	}

	boolean missing() {
		return this.cells.stream().anyMatch((cell) -> cell != null && cell.missing() > 0);
	}

}
