package vn.danvankheo.ground.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table whose cells say how many rows and columns they take. */
final class SpannedTable {

	private final SheetBuilder sheet;

	/** The last row that a cell from above takes, by column. */
	private final Map<Integer, Integer> taken = new HashMap<>();

	private final List<Sheet.Area> areas = new ArrayList<>();

	private int row;

	private int column;

	private boolean hidden;

	SpannedTable(SheetBuilder.Budget budget) {
		this.sheet = new SheetBuilder(budget);
	}

	void startRow(boolean hidden) {
		this.row++;
		this.column = 0;
		this.hidden = hidden;
	}

	void put(int columns, int rows, List<CellMaker.Piece> pieces) {
		while (this.taken.getOrDefault(this.column, 0) >= this.row) {
			this.column++;
		}
		int width = Math.max(1, Math.min(columns, 2 * SpreadsheetLimits.COLUMNS));
		int height = Math.max(1, Math.min(rows, SpreadsheetLimits.ROWS));
		this.sheet.put(CellMaker.text(this.row, this.column, "", pieces), this.hidden);
		this.areas.add(new Sheet.Area(this.row, this.row + height - 1, this.column, this.column + width - 1));
		for (int at = 0; at < width; at++) {
			this.taken.put(this.column + at, this.row + height - 1);
		}
		this.column += width;
	}

	Sheet sheet(int index) {
		this.areas.forEach((area) -> this.sheet.merge(new Sheet.Area(area.firstRow(),
				Math.min(area.lastRow(), this.row), area.firstColumn(), area.lastColumn())));
		return this.sheet.sheet("Bảng " + (index + 1), index, true);
	}

}
