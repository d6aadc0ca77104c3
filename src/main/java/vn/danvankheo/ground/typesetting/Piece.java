package vn.danvankheo.ground.typesetting;

import java.util.List;

/** What a page is composed of; both files are written from the same pieces. */
sealed interface Piece {

	record Line(Part part, List<Span> spans, Look look) implements Piece {

		public Line {
			spans = List.copyOf(spans);
		}

		String text() {
			return Span.text(this.spans);
		}

	}

	/** A paragraph whose last line is filled up with dots. */
	record Dotted(Line line) implements Piece {

	}

	/** A rule of so many millimetres in the middle. */
	record Rule(double width) implements Piece {

		/** Between it and the words above, in points. */
		static final double GAP = 2;

		/** Its own height, in points. */
		static final double PITCH = 4;

	}

	/** Empty lines, e.g. for a signature. */
	record Space(Part part, Look look, int lines) implements Piece {

		/** In points. */
		double height() {
			return (this.look.before() + this.look.pitch() + this.look.after()) * this.lines;
		}

	}

	/**
	 * Columns beside each other, without borders and on one page.
	 *
	 * @param rows the rows; what stands in each column
	 */
	record Columns(List<Double> widths, List<List<List<Piece>>> rows) implements Piece {

	}

	/** A table with borders. */
	record Ruled(List<Double> widths, List<Line> heading, List<Row> rows) implements Piece {

		/**
		 * Whether a row and the next never stand on two pages: a group's heading and its
		 * first row; a sum, which has no number, and the row above; the last two.
		 */
		boolean tied(int row) {
			if (row >= this.rows.size() - 1) {
				return false;
			}
			boolean group = this.rows.get(row).cells().size() < this.widths.size();
			return group || row == this.rows.size() - 2 || (numbered(row) && !numbered(row + 1));
		}

		private boolean numbered(int row) {
			List<List<Line>> cells = this.rows.get(row).cells();
			return cells.size() < this.widths.size() || !cells.get(0).get(0).text().isEmpty();
		}

	}

	/**
	 * A row of a table; one cell only spans the table.
	 *
	 * @param cells its cells, each of at least one line
	 */
	record Row(List<List<Line>> cells) {

	}

	record Image(Block.Picture source, double width, double height) implements Piece {

	}

	/**
	 * Pages that lie or stand.
	 *
	 * @param landscape whether they lie
	 */
	record Section(boolean landscape, List<Piece> pieces) {

	}

}
