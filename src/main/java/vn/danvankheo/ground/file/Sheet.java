package vn.danvankheo.ground.file;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One sheet of a workbook: its filled cells in order, and which cells are merged.
 *
 * @param index its place in the workbook, from 0
 * @param visible whether the program shows it
 */
public record Sheet(String name, int index, boolean visible, List<Row> rows, List<Area> merged) {

	/**
	 * A row that holds something.
	 *
	 * @param number its number as the program shows it, from 1
	 * @param hidden whether the program does not show it
	 * @param cells its filled cells by column, from 0
	 */
	public record Row(int number, boolean hidden, SortedMap<Integer, Cell> cells) {

		/** The cell in a column, if filled. */
		public Optional<Cell> cell(int column) {
			return Optional.ofNullable(this.cells.get(column));
		}

		/** Its text in a column; empty when not filled or an error. */
		public String text(int column) {
			return cell(column).filter((cell) -> !cell.isError()).map(Cell::text).orElse("");
		}

	}

	/**
	 * Cells merged into one; only the first of them holds something.
	 *
	 * @param firstRow from 1
	 * @param firstColumn from 0
	 */
	public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {

		boolean contains(int row, int column) {
			return this.firstRow <= row && row <= this.lastRow && this.firstColumn <= column
					&& column <= this.lastColumn;
		}

	}

	/** The row of this number, if it holds something. */
	public Optional<Row> row(int number) {
		int at = Collections.binarySearch(this.rows, new Row(number, false, Collections.emptySortedMap()),
				Comparator.comparingInt(Row::number));
		return (at >= 0) ? Optional.of(this.rows.get(at)) : Optional.empty();
	}

	/** The merged area that covers this place, if any. */
	public Optional<Area> area(int row, int column) {
		return this.merged.stream().filter((one) -> one.contains(row, column)).findFirst();
	}

	/** What a reader sees at this place: of a merged area, its one text. */
	public String textAt(int row, int column) {
		Optional<Area> area = area(row, column);
		int fromRow = area.map(Area::firstRow).orElse(row);
		int fromColumn = area.map(Area::firstColumn).orElse(column);
		return row(fromRow).map((one) -> one.text(fromColumn)).orElse("");
	}

	/** The last filled column of the sheet; -1 when nothing is filled. */
	public int lastColumn() {
		return this.rows.stream().mapToInt((row) -> row.cells().lastKey()).max().orElse(-1);
	}

}
