package vn.danvankheo.steps.listimport;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import vn.danvankheo.ground.file.Cell;
import vn.danvankheo.ground.file.Sheet;
import vn.danvankheo.ground.organisation.SearchKey;
import vn.danvankheo.year.emulation.ListColumn;

/**
 * The heading of a list, of one line to three, wherever it stands.
 *
 * @param firstRow its first row
 * @param lastRow its last row
 * @param unused the headings that are not understood
 */
record ListHeading(int firstRow, int lastRow, Map<ListColumn, Integer> columns, Map<Integer, String> words,
		Set<String> unused) {

	private static final int SEARCHED_ROWS = 60;

	private static final int MOST_LINES = 3;

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
		int last = mergedUntil(sheet, row.number());
		if (last > row.number() || oneLine.hasSecondLine(sheet)) {
			ListHeading moreLines = read(sheet, row.number(), Math.max(last, row.number() + 1));
			if (moreLines.isHeading()) {
				return Optional.of(moreLines);
			}
		}
		return oneLine.isHeading() ? Optional.of(oneLine) : Optional.empty();
	}

	/** Headings of one line are merged down to the last of the others. */
	private static int mergedUntil(Sheet sheet, int first) {
		return sheet.merged()
			.stream()
			.filter((area) -> area.firstRow() == first && area.lastRow() < first + MOST_LINES)
			.filter((area) -> ListColumn.named(sheet.textAt(first, area.firstColumn())).isPresent())
			.mapToInt(Sheet.Area::lastRow)
			.max()
			.orElse(first);
	}

	private static ListHeading read(Sheet sheet, int first, int last) {
		Map<ListColumn, Integer> columns = new EnumMap<>(ListColumn.class);
		Map<Integer, String> words = new TreeMap<>();
		Set<String> unused = new LinkedHashSet<>();
		for (int at = 0; at <= sheet.lastColumn(); at++) {
			List<String> lines = lines(sheet, first, last, at);
			Optional<ListColumn> column = meaning(lines);
			if (column.isPresent() && columns.putIfAbsent(column.get(), at) == null) {
				words.put(at, spoken(lines));
			}
			else if (!lines.isEmpty() && !isPartOfTheLast(sheet, last, at)) {
				unused.add(spoken(lines));
			}
		}
		return new ListHeading(first, last, columns, words, unused);
	}

	/** The texts above a column, from the top, each once. */
	private static List<String> lines(Sheet sheet, int first, int last, int at) {
		return IntStream.rangeClosed(first, last)
			.mapToObj((row) -> sheet.textAt(row, at))
			.filter((text) -> !text.isEmpty())
			.distinct()
			.toList();
	}

	private static Optional<ListColumn> meaning(List<String> lines) {
		Optional<ListColumn> whole = ListColumn.named(String.join(" ", lines));
		return IntStream.iterate(lines.size() - 1, (at) -> at >= 0, (at) -> at - 1)
			.mapToObj(lines::get)
			.map(ListColumn::named)
			.reduce(whole, (found, alone) -> found.or(() -> alone));
	}

	private static String spoken(List<String> lines) {
		List<String> telling = lines.stream().filter((line) -> !line.startsWith("(")).toList();
		String words = telling.isEmpty() ? lines.get(0) : telling.get(telling.size() - 1);
		return words.replaceAll("\\s+", " ");
	}

	/** A heading merged over several columns heads the first of them. */
	private static boolean isPartOfTheLast(Sheet sheet, int row, int column) {
		return sheet.area(row, column).filter((area) -> area.firstColumn() < column).isPresent();
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

	/** The last column in which models are numbered or named. */
	int lastNaming() {
		return Math.max(column(ListColumn.ORDINAL).orElse(-1), column(ListColumn.NAME).orElseThrow());
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
