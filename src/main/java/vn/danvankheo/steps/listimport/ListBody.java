package vn.danvankheo.steps.listimport;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import vn.danvankheo.ground.file.Cell;
import vn.danvankheo.ground.file.Sheet;
import vn.danvankheo.year.emulation.ListColumn;

/**
 * Tells the rows below a heading that are models from titles, sections, totals and
 * signatures.
 *
 * @param ignored the filled rows that are not
 */
record ListBody(List<Sheet.Row> models, List<Sheet.Row> ignored) {

	private static final Pattern NUMBERED = Pattern.compile("\\d{1,4}\\s*[.)]?");

	private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?|\\(?[A-Z]\\)?");

	private static final Pattern TOTAL = Pattern.compile("(tổng cộng|tổng số|(tổng|cộng)\\s*[:\\d(]|(tổng|cộng)$).*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

	private static final Set<ListColumn> PLACE_OR_TIME = EnumSet.of(ListColumn.START, ListColumn.PERIOD,
			ListColumn.FIELD, ListColumn.ADDRESS);

	/** The rows below the heading, told apart. */
	static ListBody of(Sheet sheet, ListHeading heading) {
		List<Sheet.Row> models = new ArrayList<>();
		List<Sheet.Row> ignored = new ArrayList<>();
		for (Sheet.Row row : sheet.rows()) {
			if (row.number() > heading.lastRow() && filled(row, heading) + row.cells().size() > 0) {
				(isModel(row, heading) ? models : ignored).add(row);
			}
		}
		ignored.removeIf((row) -> filled(row, heading) == 0 && isNumbered(row, heading));
		return new ListBody(models, ignored);
	}

	private static boolean isModel(Sheet.Row row, ListHeading heading) {
		if (heading.isRepeatedBy(row) || isColumnNumbers(row) || isTotal(row, heading)) {
			return false;
		}
		long filled = filled(row, heading);
		if (isNumbered(row, heading)) {
			return filled > 0;
		}
		boolean named = !heading.text(row, ListColumn.NAME).isEmpty();
		boolean placed = PLACE_OR_TIME.stream().anyMatch((column) -> !heading.text(row, column).isEmpty());
		return named && (placed || filled >= 4) || !named && placed && filled >= 4;
	}

	private static boolean isNumbered(Sheet.Row row, ListHeading heading) {
		return heading.column(ListColumn.ORDINAL)
			.flatMap(row::cell)
			.filter((cell) -> cell.isFormula() || NUMBERED.matcher(cell.text()).matches())
			.isPresent();
	}

	private static boolean isTotal(Sheet.Row row, ListHeading heading) {
		Cell first = row.cells().get(row.cells().firstKey());
		return !isNumbered(row, heading) && TOTAL.matcher(first.text()).matches();
	}

	private static boolean isColumnNumbers(Sheet.Row row) {
		return row.cells().size() >= 4
				&& row.cells().values().stream().allMatch((cell) -> COLUMN_NUMBER.matcher(cell.text()).matches());
	}

	private static long filled(Sheet.Row row, ListHeading heading) {
		return heading.columns()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey() != ListColumn.ORDINAL && entry.getKey() != ListColumn.IGNORED)
			.filter((entry) -> row.cell(entry.getValue()).isPresent())
			.count();
	}

}
