package vn.danvankheo.steps.listimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.danvankheo.ground.file.Cell;
import vn.danvankheo.ground.file.Sheet;

/** The cells below a heading that are merged downwards: each row they cover has them. */
final class MergedCells {

	private final List<Sheet.Area> areas;

	private final Map<Integer, Sheet.Row> rows;

	MergedCells(Sheet sheet, ListHeading heading) {
		this.areas = sheet.merged()
			.stream()
			.filter((area) -> area.firstRow() > heading.lastRow() && area.lastRow() > area.firstRow())
			.toList();
		this.rows = sheet.rows().stream().collect(Collectors.toMap(Sheet.Row::number, Function.identity()));
	}

	/**
	 * The last row of the area that begins in this row and column; the row itself when
	 * none does.
	 */
	int end(int row, Optional<Integer> column) {
		return this.areas.stream()
			.filter((area) -> area.firstRow() == row && column.filter((at) -> at == area.firstColumn()).isPresent())
			.mapToInt(Sheet.Area::lastRow)
			.findFirst()
			.orElse(row);
	}

	/**
	 * The columns of a row that an area from above covers, and the row where it begins.
	 */
	Map<Integer, Integer> above(Sheet.Row row) {
		Map<Integer, Integer> above = new TreeMap<>();
		this.areas.stream()
			.filter((area) -> area.firstRow() < row.number() && row.number() <= area.lastRow())
			.filter((area) -> this.rows.containsKey(area.firstRow()))
			.filter((area) -> this.rows.get(area.firstRow()).cell(area.firstColumn()).isPresent())
			.forEach((area) -> above.put(area.firstColumn(), area.firstRow()));
		return above;
	}

	/** The row with what the areas from above give it. */
	Sheet.Row filled(Sheet.Row row) {
		SortedMap<Integer, Cell> cells = new TreeMap<>(row.cells());
		above(row).forEach((column, from) -> cells.put(column, this.rows.get(from).cells().get(column)));
		return new Sheet.Row(row.number(), row.hidden(), cells);
	}

	/** Several rows as one: in each column their texts, line by line. */
	static Sheet.Row joined(List<Sheet.Row> rows) {
		Sheet.Row first = rows.get(0);
		if (rows.size() == 1) {
			return first;
		}
		SortedMap<Integer, Cell> cells = new TreeMap<>();
		rows.stream().flatMap((row) -> row.cells().keySet().stream()).distinct().forEach((column) -> {
			List<Cell> said = new ArrayList<>(
					rows.stream().map((row) -> row.cells().get(column)).filter(Objects::nonNull).toList());
			cells.put(column, said.stream().reduce(MergedCells::joined).orElseThrow());
		});
		return new Sheet.Row(first.number(), first.hidden(), cells);
	}

	private static Cell joined(Cell one, Cell other) {
		if (one.isError() || other.isFormula()) {
			return other;
		}
		boolean same = ("\n" + one.text() + "\n").contains("\n" + other.text() + "\n");
		if (same || one.isFormula() || other.isError()) {
			return one;
		}
		return new Cell(one.row(), one.column(), Cell.Kind.TEXT, one.text() + "\n" + other.text(), null, null,
				(one.encoding() != null) ? one.encoding() : other.encoding(), one.original() + "\n" + other.original(),
				one.computed() || other.computed(), one.turned() || other.turned());
	}

}
