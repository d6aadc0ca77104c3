package vn.danvankheo.steps.listimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.danvankheo.ground.file.Cell;
import vn.danvankheo.ground.file.Sheet;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.year.emulation.ListColumn;

/** The cells of one row by what they mean, and what is found out about them. */
final class RowNotes {

	private static final int SHOWN = 200;

	private final ListHeading heading;

	private final Sheet.Row row;

	private final List<Finding> findings = new ArrayList<>();

	RowNotes(ListHeading heading, Sheet.Row row) {
		this.heading = heading;
		this.row = row;
	}

	boolean has(ListColumn column) {
		return this.heading.column(column).isPresent();
	}

	/** What a cell says, if it says anything. */
	Optional<Cell> cell(ListColumn column) {
		return this.heading.column(column).flatMap(this.row::cell).filter((cell) -> !cell.isError());
	}

	/** The text of a cell on one line; empty for a formula. */
	String line(ListColumn column) {
		return cell(column).filter((cell) -> !cell.isFormula()).map((cell) -> PlainText.line(cell.text())).orElse("");
	}

	/** The text of a cell on several lines; empty for a formula. */
	String lines(ListColumn column) {
		return cell(column).filter((cell) -> !cell.isFormula()).map((cell) -> PlainText.lines(cell.text())).orElse("");
	}

	/** Says something about a cell of this row. */
	void say(Finding.Kind kind, ListColumn column, String original, String understood) {
		Optional<Integer> at = this.heading.column(column);
		this.findings.add(new Finding(kind, at.map(Cell::letters).orElse(""),
				at.map((one) -> this.heading.words().get(one)).orElse(column.title()), shown(original),
				shown(understood)));
	}

	/** Says of every recognised cell that it is a formula, an error, or was converted. */
	void sayOfCells() {
		this.heading.columns().forEach((column, at) -> this.row.cell(at).ifPresent((cell) -> {
			if (column == ListColumn.ORDINAL || column == ListColumn.IGNORED) {
				return;
			}
			if (cell.isFormula()) {
				say(Finding.Kind.FORMULA, column, cell.text(), "");
			}
			else if (cell.isError()) {
				say(Finding.Kind.CELL_ERROR, column, cell.text(), "");
			}
			else if (cell.encoding() != null) {
				say(Finding.Kind.TEXT_CONVERTED, column, cell.original(), cell.text());
			}
		}));
	}

	List<Finding> findings() {
		return List.copyOf(this.findings);
	}

	Sheet.Row row() {
		return this.row;
	}

	private static String shown(String text) {
		String line = PlainText.line(text);
		return (line.length() <= SHOWN) ? line : line.substring(0, SHOWN) + "…";
	}

}
