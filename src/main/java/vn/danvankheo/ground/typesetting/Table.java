package vn.danvankheo.ground.typesetting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table with borders: its lines, and columns in which every word has room. */
final class Table {

	/** Left and right of what a cell says, in millimetres. */
	static final double PADDING = 1.5;

	private static final double MOST_FOR_A_WORD = 0.3;

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
		pieces.add(new Piece.Ruled(widths(grid.columns(), heading, rows), heading, rows));
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

	/** By their weights; but none narrower than its longest word. */
	private List<Double> widths(List<Block.Column> columns, List<Piece.Line> heading, List<Piece.Row> rows) {
		double[] least = new double[columns.size()];
		for (int at = 0; at < least.length; at++) {
			least[at] = longestWord(heading.get(at));
		}
		for (Piece.Row row : rows) {
			for (int at = 0; at < least.length && row.cells().size() == least.length; at++) {
				for (Piece.Line line : row.cells().get(at)) {
					least[at] = Math.max(least[at], longestWord(line));
				}
			}
		}
		return share(columns.stream().mapToDouble((column) -> Math.max(column.width(), 0.01)).toArray(), least);
	}

	private double longestWord(Piece.Line line) {
		double longest = Arrays.stream(line.text().split(" "))
			.mapToDouble((word) -> Letters.width(word, line.look()))
			.max()
			.orElse(0);
		return Math.min(longest + 2 * PADDING + 0.6, this.width * MOST_FOR_A_WORD);
	}

	private List<Double> share(double[] weights, double[] least) {
		boolean[] fixed = new boolean[weights.length];
		double[] widths = new double[weights.length];
		boolean changed = Arrays.stream(least).sum() < this.width;
		Arrays.setAll(widths, (at) -> this.width * weights[at] / Arrays.stream(weights).sum());
		while (changed) {
			changed = false;
			for (int at = 0; at < widths.length; at++) {
				if (!fixed[at] && widths[at] < least[at]) {
					fixed[at] = true;
					widths[at] = least[at];
					changed = true;
				}
			}
			spread(weights, widths, fixed);
		}
		return Arrays.stream(widths).boxed().toList();
	}

	private void spread(double[] weights, double[] widths, boolean[] fixed) {
		double left = this.width;
		double weight = 0;
		for (int at = 0; at < widths.length; at++) {
			left -= fixed[at] ? widths[at] : 0;
			weight += fixed[at] ? 0 : weights[at];
		}
		for (int at = 0; at < widths.length; at++) {
			widths[at] = fixed[at] ? widths[at] : left * weights[at] / weight;
		}
	}

}
