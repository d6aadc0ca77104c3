package vn.danvankheo.steps.listimport;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.danvankheo.ground.file.Cell;
import vn.danvankheo.ground.file.Sheet;
import vn.danvankheo.year.emulation.ListColumn;

/**
 * Tells the rows below a heading that are models from titles, groups, totals and
 * signatures.
 *
 * @param ignored the filled rows that are not
 */
record ListBody(List<ListLine> models, List<Sheet.Row> ignored) {

	private static final Pattern NUMBERED = Pattern.compile("\\d{1,4}\\s*[.)]?");

	private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?|\\(?[A-Z]\\)?");

	private static final Pattern TOTAL = Pattern.compile("(tổng cộng|tổng số|(tổng|cộng)\\s*[:\\d(]|(tổng|cộng)$).*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

	private static final Set<ListColumn> PLACE_OR_TIME = EnumSet.of(ListColumn.START, ListColumn.PERIOD,
			ListColumn.FIELD, ListColumn.ADDRESS);

	/** The rows below the heading, told apart and put together. */
	static ListBody of(Sheet sheet, ListHeading heading, KnownFields fields) {
		List<Sheet.Row> below = sheet.rows()
			.stream()
			.filter((row) -> row.number() > heading.lastRow() && !row.cells().isEmpty())
			.toList();
		Gathering gathering = new Gathering(new MergedCells(sheet, heading), heading, fields);
		below.forEach(gathering::add);
		return gathering.body();
	}

	/** Puts rows together, one after another. */
	private static final class Gathering {

		private final MergedCells merged;

		private final ListHeading heading;

		private final KnownFields fields;

		private final List<ListLine> models = new ArrayList<>();

		private final List<Sheet.Row> ignored = new ArrayList<>();

		private final Deque<Group> groups = new ArrayDeque<>();

		private final List<Sheet.Row> parts = new ArrayList<>();

		private int partsEnd;

		Gathering(MergedCells merged, ListHeading heading, KnownFields fields) {
			this.merged = merged;
			this.heading = heading;
			this.fields = fields;
		}

		void add(Sheet.Row row) {
			if (!this.parts.isEmpty() && row.number() <= this.partsEnd) {
				this.parts.add(row);
				return;
			}
			finish();
			Optional<Group> group = Group.of(row, this.heading, this.fields);
			boolean heads = group.filter((one) -> one.namesAField() || !isNumbered(row, this.heading)).isPresent();
			if (heads) {
				begin(group.get());
				this.ignored.add(row);
			}
			else if (isModel(row, this.merged.filled(row), this.heading)) {
				this.parts.add(row);
				this.partsEnd = Stream.of(ListColumn.ORDINAL, ListColumn.NAME)
					.mapToInt((column) -> this.merged.end(row.number(), this.heading.column(column)))
					.max()
					.orElseThrow();
			}
			else {
				this.ignored.add(row);
			}
		}

		private void begin(Group group) {
			if (group.heads()) {
				while (this.groups.stream().anyMatch(group::ends)) {
					this.groups.pop();
				}
				this.groups.push(group);
			}
		}

		private void finish() {
			if (!this.parts.isEmpty()) {
				Sheet.Row whole = MergedCells.joined(this.parts.stream().map(this.merged::filled).toList());
				List<Integer> numbers = this.parts.stream().map(Sheet.Row::number).toList();
				this.models
					.add(new ListLine(whole, numbers, this.merged.above(this.parts.get(0)), List.copyOf(this.groups)));
				this.parts.clear();
			}
		}

		ListBody body() {
			finish();
			this.ignored.removeIf((row) -> filled(row, this.heading) == 0 && isNumbered(row, this.heading));
			return new ListBody(this.models, this.ignored);
		}

	}

	private static boolean isModel(Sheet.Row row, Sheet.Row covered, ListHeading heading) {
		if (heading.isRepeatedBy(row) || isColumnNumbers(row) || isTotal(row, heading)) {
			return false;
		}
		if (isNumbered(row, heading)) {
			return filled(row, heading) > 0;
		}
		long filled = filled(covered, heading);
		boolean named = !heading.text(row, ListColumn.NAME).isEmpty();
		boolean placed = PLACE_OR_TIME.stream().anyMatch((column) -> !heading.text(covered, column).isEmpty());
		return named && (placed || filled >= 4) || !named && placed && filled(row, heading) >= 4;
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
			.filter((entry) -> !RowNotes.holdsNoFact(entry.getKey()))
			.filter((entry) -> row.cell(entry.getValue()).isPresent())
			.count();
	}

}
