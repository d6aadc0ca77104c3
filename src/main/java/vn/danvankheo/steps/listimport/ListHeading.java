package vn.danvankheo.steps.listimport;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import vn.danvankheo.ground.file.Cell;
import vn.danvankheo.ground.file.Sheet;
import vn.danvankheo.ground.organisation.SearchKey;
import vn.danvankheo.year.emulation.ListColumn;

/**
 * The heading of a list, one or two lines, wherever it stands.
 *
 * @param firstRow its first row
 * @param lastRow its last row
 * @param unused the headings that are not understood
 */
record ListHeading(int firstRow, int lastRow, Map<ListColumn, Integer> columns, Map<Integer, String> words,
		Set<String> unused) {

	private static final int SEARCHED_ROWS = 60;

	private static final Set<ListColumn> TELLING = Set.of(ListColumn.START, ListColumn.END, ListColumn.PERIOD,
			ListColumn.FIELD, ListColumn.ADDRESS, ListColumn.CONTENT, ListColumn.OWNER, ListColumn.OWNER_AND_PERSON,
			ListColumn.PERSON, ListColumn.PHONE, ListColumn.OWNER_KIND, ListColumn.COLLECTIVE, ListColumn.KIND);

	private static final Pattern SECOND_LINE = Pattern.compile(
			"\\(.*\\)|(từ|đến)( ngày)?|(ngày )?(bắt đầu|kết thúc)|tập thể|cá nhân|họ (và )?tên.*|chức vụ|x",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** The heading of a sheet, if it has one. */
	static Optional<ListHeading> find(Sheet sheet) {
		return sheet.rows()
			.stream()
			.filter((row) -> row.number() <= SEARCHED_ROWS)
			.flatMap((row) -> at(sheet, row).stream())
			.findFirst();
	}

	private static Optional<ListHeading> at(Sheet sheet, Sheet.Row row) {
		ListHeading oneLine = read(sheet, row.number(), row.number());
		if (oneLine.hasSecondLine(sheet)) {
			ListHeading twoLines = read(sheet, row.number(), row.number() + 1);
			if (twoLines.isHeading()) {
				return Optional.of(twoLines);
			}
		}
		return oneLine.isHeading() ? Optional.of(oneLine) : Optional.empty();
	}

	private static ListHeading read(Sheet sheet, int first, int last) {
		Map<ListColumn, Integer> columns = new EnumMap<>(ListColumn.class);
		Map<Integer, String> words = new TreeMap<>();
		Set<String> unused = new LinkedHashSet<>();
		for (int at = 0; at <= sheet.lastColumn(); at++) {
			String top = sheet.textAt(first, at);
			String bottom = (last > first) ? sheet.textAt(last, at) : top;
			Optional<ListColumn> column = meaning(top, bottom);
			if (column.isPresent() && columns.putIfAbsent(column.get(), at) == null) {
				words.put(at, oneLine(bottom.isEmpty() ? top : bottom, top));
			}
			else if (!top.isEmpty() && column.isEmpty()) {
				unused.add(oneLine(top, top));
			}
		}
		return new ListHeading(first, last, columns, words, unused);
	}

	private static Optional<ListColumn> meaning(String top, String bottom) {
		Optional<ListColumn> alone = ListColumn.named(bottom);
		if (top.equals(bottom)) {
			return alone;
		}
		return ListColumn.named(top + " " + bottom).or(() -> alone).or(() -> ListColumn.named(top));
	}

	private static String oneLine(String bottom, String top) {
		String words = bottom.startsWith("(") ? top : bottom;
		return words.replaceAll("\\s+", " ");
	}

	private boolean isHeading() {
		return this.columns.containsKey(ListColumn.NAME)
				&& this.columns.keySet().stream().filter(TELLING::contains).count() >= 2;
	}

	private boolean hasSecondLine(Sheet sheet) {
		Optional<Sheet.Row> next = sheet.row(this.firstRow + 1);
		boolean onlyWords = next.isPresent() && next.get()
			.cells()
			.values()
			.stream()
			.allMatch((cell) -> cell.kind() == Cell.Kind.TEXT
					&& (SECOND_LINE.matcher(cell.text()).matches() || ListColumn.named(cell.text()).isPresent()));
		return onlyWords && !next.get().cells().isEmpty();
	}

	/** Where a kind of column stands. */
	Optional<Integer> column(ListColumn column) {
		return Optional.ofNullable(this.columns.get(column));
	}

	/** The text of a row in a kind of column; empty when there is none. */
	String text(Sheet.Row row, ListColumn column) {
		return column(column).map(row::text).orElse("");
	}

	/** Whether a row only repeats this heading, as lists of several pages do. */
	boolean isRepeatedBy(Sheet.Row row) {
		String name = SearchKey.of(text(row, ListColumn.NAME)).value();
		String word = SearchKey.of(this.words.get(this.columns.get(ListColumn.NAME))).value();
		return !name.isEmpty() && name.equals(word);
	}

}
