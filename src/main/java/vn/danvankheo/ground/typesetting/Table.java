package vn.danvankheo.ground.typesetting;

import java.util.ArrayList;
import java.util.List;

/** A table with borders: its lines, and columns in which every word has room. */
final class Table {

	/** Left and right of what a cell says, in millimetres. */
	static final double PADDING = 1.3;

	private final Lines lines;

	private final double width;

	Table(Lines lines, double width) {
		this.lines = lines;
		this.width = width;
	}

	List<Piece> pieces(Block.Grid grid) {
		if (grid.columns().isEmpty()) {
			return List.of();
		}
		List<Piece> pieces = new ArrayList<>(this.lines.of(Part.CAPTION, grid.caption()));
		List<Piece.Line> heading = grid.columns()
			.stream()
			.map((column) -> this.lines.one(Part.CELL_HEAD, column.heading()))
			.toList();
		List<Piece.Row> rows = grid.rows().stream().map((row) -> row(grid.columns(), row)).toList();
		pieces
			.add(new Piece.Ruled(new ColumnWidths(grid.columns(), heading, rows, this.width).shared(), heading, rows));
		pieces.add(new Piece.Space(Part.CELL, this.lines.line(Part.CELL, List.of()).look(), 1));
		return pieces;
	}

	private Piece.Row row(List<Block.Column> columns, List<String> cells) {
		if (cells.size() == 1 && columns.size() > 1) {
			return new Piece.Row(List.of(filled(this.lines.of(Part.CELL_GROUP, cells.get(0)))));
		}
		List<List<Piece.Line>> made = new ArrayList<>();
		for (int at = 0; at < columns.size(); at++) {
			Look.Align align = switch (columns.get(at).align()) {
				case LEFT -> Look.Align.LEFT;
				case CENTRE -> Look.Align.CENTRE;
				case RIGHT -> Look.Align.RIGHT;
			};
			made.add(filled(this.lines.of(Part.CELL, (at < cells.size()) ? cells.get(at) : "")).stream()
				.map((line) -> new Piece.Line(line.part(), line.spans(), line.look().align(align)))
				.toList());
		}
		return new Piece.Row(made);
	}

	private List<Piece.Line> filled(List<Piece.Line> cell) {
		return cell.isEmpty() ? List.of(this.lines.line(Part.CELL, List.of())) : cell;
	}

}
