package vn.danvankheo.steps.listimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.danvankheo.ground.file.Cell;
import vn.danvankheo.ground.typesetting.Printable;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.ListColumn;

/** The cells of one model by what they mean, and what is found out about them. */
final class RowNotes {

	private static final int SHOWN = 200;

	private static final Set<ListColumn> NO_FACTS = Set.of(ListColumn.ORDINAL, ListColumn.IGNORED, ListColumn.CODE);

	private final ListHeading heading;

	private final ListLine line;

	private final List<Finding> findings = new ArrayList<>();

	RowNotes(ListHeading heading, ListLine line) {
		this.heading = heading;
		this.line = line;
	}

	/** Whether a column says nothing about the model itself. */
	static boolean holdsNoFact(ListColumn column) {
		return NO_FACTS.contains(column);
	}

	boolean has(ListColumn column) {
		return this.heading.column(column).isPresent();
	}

	/** What a cell says, if it says anything. */
	Optional<Cell> cell(ListColumn column) {
		return stands(column).filter((cell) -> !isError(cell));
	}

	/** What a cell shows of an error; empty when it is none. */
	String errorIn(ListColumn column) {
		return stands(column).filter(RowNotes::isError).map(Cell::text).orElse("");
	}

	private Optional<Cell> stands(ListColumn column) {
		return this.heading.column(column).flatMap(this.line.row()::cell);
	}

	/** Too narrow a column copied as it looked is as good as an error. */
	private static boolean isError(Cell cell) {
		return cell.isError() || cell.text().matches("#{3,}");
	}

	/** The text of a cell on one line; empty for a formula. */
	String line(ListColumn column) {
		return cell(column).filter((cell) -> !cell.isFormula()).map((cell) -> PlainText.line(cell.text())).orElse("");
	}

	/** The text of a cell on several lines; empty for a formula. */
	String lines(ListColumn column) {
		return cell(column).filter((cell) -> !cell.isFormula()).map((cell) -> PlainText.lines(cell.text())).orElse("");
	}

	/** The row above that says this of all below it. */
	Optional<Group> group(Fact fact) {
		return this.line.group(fact);
	}

	/** Says something about a cell of this row. */
	void say(Finding.Kind kind, ListColumn column, String original, String understood) {
		Optional<Integer> at = this.heading.column(column);
		this.findings.add(new Finding(kind, column, at.map(Cell::letters).orElse(""),
				at.map((one) -> this.heading.words().get(one)).orElse(column.title()), shown(original),
				shown(understood)));
	}

	/**
	 * Says of every recognised cell where its value comes from, when it was not typed.
	 */
	void sayOfCells() {
		this.heading.columns().forEach((column, at) -> this.line.row().cell(at).ifPresent((cell) -> {
			if (!holdsNoFact(column)) {
				sayOf(cell, column, this.line.merged().get(at));
			}
		}));
		if (this.line.numbers().size() > 1) {
			say(Finding.Kind.ROWS_JOINED, ListColumn.NAME, this.line.spoken(), "");
		}
	}

	private void sayOf(Cell cell, ListColumn column, Integer mergedFrom) {
		if (cell.isFormula()) {
			say(Finding.Kind.FORMULA, column, cell.text(), "");
		}
		else if (isError(cell) && column != ListColumn.NAME) {
			say(Finding.Kind.CELL_ERROR, column, cell.text(), "");
		}
		else if (cell.encoding() != null) {
			say(Finding.Kind.TEXT_CONVERTED, column, cell.original(), cell.text());
		}
		if (!Printable.lacking(cell.text()).isEmpty()) {
			say(Finding.Kind.NOT_PRINTED, column, Printable.lacking(cell.text()), "");
		}
		if (cell.computed() && !isError(cell)) {
			say(Finding.Kind.COMPUTED, column, words(cell), "");
		}
		if (cell.turned()) {
			say(Finding.Kind.DATE_TURNED, column, cell.original(), words(cell));
		}
		if (mergedFrom != null) {
			say(Finding.Kind.BY_MERGE, column, words(cell), String.valueOf(mergedFrom));
		}
	}

	private static String words(Cell cell) {
		return (cell.date() != null) ? VietnameseDate.format(cell.date()) : cell.text();
	}

	/** What was found out, in the order of the columns. */
	List<Finding> findings() {
		return this.findings.stream()
			.sorted(Comparator.comparing((finding) -> this.heading.column(finding.at()).orElse(Integer.MAX_VALUE)))
			.toList();
	}

	ListLine line() {
		return this.line;
	}

	private static String shown(String text) {
		String line = PlainText.line(text);
		return (line.length() <= SHOWN) ? line : line.substring(0, SHOWN) + "…";
	}

}
