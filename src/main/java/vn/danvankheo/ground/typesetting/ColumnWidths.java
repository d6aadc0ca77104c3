package vn.danvankheo.ground.typesetting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How wide the columns of a table are: by their weights, none narrower than its longest
 * word; then whatever makes its rows lower in all is moved from one column to another.
 */
final class ColumnWidths {

	private static final double MOST_FOR_A_WORD = 0.3;

	/** A column as wide as this can be read, however long its text; in millimetres. */
	private static final double READABLE = 24;

	/** What is narrower says its texts in so many lines at most. */
	private static final int MOST_LINES = 5;

	/** What an empty column keeps of its weight, so that it can still be written into. */
	private static final double KEPT = 0.5;

	/** How much is moved at a time, in millimetres. */
	private static final double[] MOVES = { 1, 2, 4, 7, 14 };

	/** What a page may round away, in millimetres. */
	private static final double SURELY = 0.6;

	private static final int MOST_MOVES = 200;

	/** Rows beyond these are as long as these are. */
	private static final int MOST_ROWS = 400;

	private static final int ROWS_ON_A_PAGE = 8;

	private final double width;

	private final double[] weights;

	private final double[] least;

	private final List<Piece.Row> rows;

	/** By column, how many lines each row has there at a width. */
	private final List<Map<Double, int[]>> lines;

	ColumnWidths(List<Block.Column> columns, List<Piece.Line> heading, List<Piece.Row> rows, double width) {
		this.width = width;
		this.weights = columns.stream().mapToDouble((column) -> Math.max(column.width(), 0.01)).toArray();
		this.rows = counted(heading, rows, columns.size());
		this.least = new double[columns.size()];
		Arrays.setAll(this.least, (at) -> longestWord(heading.get(at)));
		rows.stream().filter((row) -> row.cells().size() == columns.size()).forEach((row) -> {
			for (int at = 0; at < this.least.length; at++) {
				for (Piece.Line line : row.cells().get(at)) {
					this.least[at] = Math.max(this.least[at], Math.max(longestWord(line), readable(line)));
				}
			}
		});
		this.lines = columns.stream().<Map<Double, int[]>>map((column) -> new HashMap<>()).toList();
	}

	/** The rows, and as often as there will be pages the heading above them. */
	private static List<Piece.Row> counted(List<Piece.Line> heading, List<Piece.Row> rows, int columns) {
		List<Piece.Row> counted = new ArrayList<>(
				rows.stream().filter((row) -> row.cells().size() == columns).limit(MOST_ROWS).toList());
		Piece.Row head = new Piece.Row(heading.stream().map(List::of).toList());
		counted.addAll(Collections.nCopies(1 + counted.size() / ROWS_ON_A_PAGE, head));
		return counted;
	}

	private double longestWord(Piece.Line line) {
		double longest = Arrays.stream(line.text().split(" "))
			.mapToDouble((word) -> Letters.width(word, line.look()))
			.max()
			.orElse(0);
		return Math.min(longest + 2 * Table.PADDING + SURELY, this.width * MOST_FOR_A_WORD);
	}

	/** Words of a short note beside long texts do not stand one below the other. */
	private static double readable(Piece.Line line) {
		double room = 0;
		while (room < READABLE && broken(line, room) > MOST_LINES) {
			room++;
		}
		return room + ((room > 0) ? 2 * Table.PADDING + SURELY : 0);
	}

	/** The widths, in the order of the columns. */
	List<Double> shared() {
		double[] widths = byWeight();
		double[] floor = new double[widths.length];
		Arrays.setAll(floor, (at) -> isBlank(at) ? Math.max(this.least[at], widths[at] * KEPT) : this.least[at]);
		double[] better = widths.clone();
		int moves = 0;
		while (moves++ < MOST_MOVES && move(better, floor)) {
			continue;
		}
		return Arrays.stream((height(better) < height(widths)) ? better : widths).boxed().toList();
	}

	private boolean isBlank(int column) {
		return this.rows.stream()
			.filter((row) -> row.cells().get(column).get(0).part() == Part.CELL)
			.allMatch((row) -> row.cells().get(column).stream().allMatch((line) -> line.text().isEmpty()));
	}

	private double[] byWeight() {
		double[] widths = new double[this.weights.length];
		boolean[] fixed = new boolean[widths.length];
		boolean changed = Arrays.stream(this.least).sum() < this.width;
		Arrays.setAll(widths, (at) -> this.width * this.weights[at] / Arrays.stream(this.weights).sum());
		while (changed) {
			changed = false;
			for (int at = 0; at < widths.length; at++) {
				if (!fixed[at] && widths[at] < this.least[at]) {
					fixed[at] = true;
					widths[at] = this.least[at];
					changed = true;
				}
			}
			spread(widths, fixed);
		}
		return widths;
	}

	private void spread(double[] widths, boolean[] fixed) {
		double left = this.width;
		double weight = 0;
		for (int at = 0; at < widths.length; at++) {
			left -= fixed[at] ? widths[at] : 0;
			weight += fixed[at] ? 0 : this.weights[at];
		}
		for (int at = 0; at < widths.length; at++) {
			widths[at] = fixed[at] ? widths[at] : left * this.weights[at] / weight;
		}
	}

	/** Makes the best of all moves; false when none makes the table better. */
	private boolean move(double[] widths, double[] floor) {
		double best = cost(widths) - 1e-9;
		double[] found = null;
		for (int from = 0; from < widths.length; from++) {
			for (int to = 0; to < widths.length; to++) {
				for (double step : MOVES) {
					double[] tried = moved(widths, from, to, step);
					if (from != to && tried[from] >= floor[from] && cost(tried) < best) {
						best = cost(tried);
						found = tried;
					}
				}
			}
		}
		if (found != null) {
			System.arraycopy(found, 0, widths, 0, widths.length);
		}
		return found != null;
	}

	private static double[] moved(double[] widths, int from, int to, double step) {
		double[] moved = widths.clone();
		moved[from] -= step;
		moved[to] += step;
		return moved;
	}

	/** The lines of all rows; among equals, those of all cells. */
	private double cost(double[] widths) {
		double cells = 0;
		for (int at = 0; at < widths.length; at++) {
			cells += Arrays.stream(lines(at, widths[at])).sum();
		}
		return height(widths) + cells / (widths.length * 1000.0);
	}

	private int height(double[] widths) {
		int height = 0;
		for (int row = 0; row < this.rows.size(); row++) {
			int highest = 1;
			for (int at = 0; at < widths.length; at++) {
				highest = Math.max(highest, lines(at, widths[at])[row]);
			}
			height += highest;
		}
		return height;
	}

	private int[] lines(int column, double columnWidth) {
		double room = Math.round((columnWidth - 2 * Table.PADDING - SURELY) * 100) / 100.0;
		return this.lines.get(column)
			.computeIfAbsent(room,
					(key) -> this.rows.stream()
						.mapToInt((row) -> row.cells().get(column).stream().mapToInt((line) -> broken(line, key)).sum())
						.toArray());
	}

	/** How many lines a text takes where there is this much room. */
	private static int broken(Piece.Line line, double room) {
		double space = Letters.width(" ", line.look());
		int lines = 1;
		double used = 0;
		for (String word : line.text().split(" ")) {
			double needed = Letters.width(word, line.look());
			if (used > 0 && used + space + needed > room) {
				lines++;
				used = needed;
			}
			else {
				used += ((used > 0) ? space : 0) + needed;
			}
		}
		return lines;
	}

}
