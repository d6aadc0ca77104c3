package vn.danvankheo.ground.typesetting;

import java.util.List;

/**
 * One piece of a paper's body. Texts may set words in italics between asterisks:
 * {@code “*Dân vận khéo*”}; everything else is printed as it stands.
 */
public sealed interface Block {

	/** «- Căn cứ …»; printed in italics or upright, as the profile has it. */
	record Basis(String text) implements Block {

	}

	/** A line set in the middle, bold: «QUYẾT ĐỊNH:». */
	record Centred(String text) implements Block {

	}

	/**
	 * A heading: level 1 «I. TÌNH HÌNH», level 2 «1. …». The text carries its own number.
	 */
	record Heading(int level, String text) implements Block {

	}

	/** An indented paragraph. */
	record Paragraph(String text) implements Block {

	}

	/** «- …», one entry of a list. */
	record Item(String text) implements Block {

	}

	/** «Điều 1. …»: the words up to the first full stop are bold. */
	record Article(int number, String text) implements Block {

	}

	/** «Tên: giá trị», as on the first lines of minutes; an empty value prints dots. */
	record Labelled(String label, String value) implements Block {

	}

	/** Dotted lines to be filled in by hand. */
	record Dots(int lines) implements Block {

	}

	/**
	 * A table. Its heading row is repeated on every page and no row is split.
	 *
	 * @param caption what stands above it; may be null
	 * @param rows the cells, a row each; as many cells as columns. A row of one cell only
	 * spans the table and is bold (a group's heading)
	 */
	record Grid(String caption, List<Column> columns, List<List<String>> rows) implements Block {

		public Grid {
			columns = List.copyOf(columns);
			rows = rows.stream().map(List::copyOf).toList();
		}

	}

	/**
	 * A column of a table.
	 *
	 * @param width its part of the table's width, in relation to the other columns
	 */
	record Column(String heading, double width, Align align) {

	}

	/** How cells stand. */
	enum Align {

		LEFT, CENTRE, RIGHT

	}

	/** A picture of at most so many millimetres, e.g. a QR code; PNG or JPEG. */
	record Picture(byte[] content, int widthMillimetres, String alternative) implements Block {

	}

}
