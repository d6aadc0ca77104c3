package vn.danvankheo.ground.file;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows of text whose columns a sign separates: a CSV file, or cells copied out of a
 * program. Which sign it is shows in the rows.
 */
final class DelimitedText {

	private static final List<Character> SEPARATORS = List.of('\t', ';', ',', '|');

	private static final int LOOKED_AT = 64 * 1024;

	private static final int MOST_SEPARATORS = 1_000_000;

	private static final Pattern NAMED = Pattern.compile("sep=(.)\\R");

	private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\"(.*)\"");

	private DelimitedText() {
	}

	/** The table; without rows when the text is none. */
	static List<Sheet> read(String text) throws IOException {
		Matcher named = NAMED.matcher(text);
		boolean tells = named.lookingAt();
		String rows = tells ? text.substring(named.end()) : text;
		char separator = tells ? named.group(1).charAt(0) : separator(rows);
		if (separator == 0) {
			return List.of();
		}
		if (rows.chars().filter((sign) -> sign == separator).count() > MOST_SEPARATORS) {
			throw SpreadsheetLimits.refusal("tooManyCells", SpreadsheetLimits.CELLS);
		}
		SheetBuilder sheet = new SheetBuilder(new SheetBuilder.Budget());
		int row = tells ? 2 : 1;
		try (CSVParser records = parser(rows, separator)) {
			for (CSVRecord record : records) {
				for (int column = 0; column < record.size(); column++) {
					Matcher kept = KEPT_AS_TEXT.matcher(record.get(column));
					sheet.put(CellMaker.text(row, column, kept.matches() ? kept.group(1) : record.get(column)), false);
				}
				row++;
			}
		}
		return List.of(sheet.sheet("Danh sách", 0, true));
	}

	/** The sign by which most rows have equally many columns; 0 when none separates. */
	private static char separator(String text) throws IOException {
		String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
		char found = 0;
		int best = 0;
		for (char separator : SEPARATORS) {
			int weight = weight(start, separator);
			if (weight > best) {
				best = weight;
				found = separator;
			}
		}
		return found;
	}

	private static int weight(String text, char separator) throws IOException {
		Map<Integer, Integer> rows = new HashMap<>();
		try (CSVParser records = parser(text, separator)) {
			for (CSVRecord record : records) {
				if (record.size() > 1) {
					rows.merge(record.size(), record.size(), Integer::sum);
				}
			}
		}
		return rows.values().stream().mapToInt(Integer::intValue).max().orElse(0);
	}

	/** Quotes that do not come in pairs are letters. */
	private static CSVParser parser(String text, char separator) throws IOException {
		boolean paired = text.chars().filter((sign) -> sign == '"').count() % 2 == 0;
		return CSVFormat.DEFAULT.builder()
			.setDelimiter(separator)
			.setQuote(paired ? '"' : null)
			.setIgnoreEmptyLines(false)
			.setTrailingData(true)
			.setLenientEof(true)
			.get()
			.parse(new StringReader(text));
	}

}
