package vn.danvankheo.ground.file;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import vn.danvankheo.ground.organisation.Refused;

/** Collects the filled cells of one sheet, in whatever order they come. */
final class SheetBuilder {

	/** What the sheets of one file may hold together. */
	static final class Budget {

		private int cells;

		private long characters;

		private void spend(Cell cell) {
			this.cells++;
			this.characters += cell.text().length();
			if (this.cells > SpreadsheetLimits.CELLS) {
				throw SpreadsheetLimits.refusal("tooManyCells", SpreadsheetLimits.CELLS);
			}
			if (this.characters > SpreadsheetLimits.CHARACTERS) {
				throw SpreadsheetLimits.refusal("tooMuchInside");
			}
		}

	}

	private final Budget budget;

	private final SortedMap<Integer, Sheet.Row> rows = new TreeMap<>();

	private final List<Sheet.Area> merged = new ArrayList<>();

	SheetBuilder(Budget budget) {
		this.budget = budget;
	}

	/**
	 * Adds a cell; nothing for null.
	 * @param hidden whether its row is
	 * @throws Refused when the sheet becomes too large
	 */
	void put(Cell cell, boolean hidden) {
		if (cell == null) {
			return;
		}
		if (cell.column() >= SpreadsheetLimits.COLUMNS) {
			throw SpreadsheetLimits.refusal("tooManyColumns", SpreadsheetLimits.COLUMNS);
		}
		this.budget.spend(cell);
		this.rows.computeIfAbsent(cell.row(), (number) -> new Sheet.Row(number, hidden, new TreeMap<>()))
			.cells()
			.put(cell.column(), cell);
		if (this.rows.size() > SpreadsheetLimits.ROWS) {
			throw SpreadsheetLimits.refusal("tooManyRows", SpreadsheetLimits.ROWS);
		}
	}

	/** Merges cells; one alone is none. */
	void merge(Sheet.Area area) {
		if (area.firstRow() == area.lastRow() && area.firstColumn() == area.lastColumn()) {
			return;
		}
		this.merged.add(area);
		if (this.merged.size() > SpreadsheetLimits.AREAS) {
			throw SpreadsheetLimits.refusal("tooMuchInside");
		}
	}

	Sheet sheet(String name, int index, boolean visible) {
		int last = this.rows.isEmpty() ? 0 : this.rows.lastKey();
		return new Sheet(name, index, visible, List.copyOf(this.rows.values()),
				this.merged.stream().filter((area) -> area.firstRow() <= last).toList());
	}

}
