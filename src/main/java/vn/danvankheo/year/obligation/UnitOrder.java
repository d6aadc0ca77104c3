package vn.danvankheo.year.obligation;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

import vn.danvankheo.ground.organisation.SearchKey;

/**
 * Wards first, then the other kinds; within a kind by name as people here count it, so
 * that Phường 2 comes before Phường 10.
 */
final class UnitOrder {

	private static final Collator VIETNAMESE = Collator.getInstance(Locale.forLanguageTag("vi"));

	static final Comparator<BoardRow> BY_KIND_AND_NAME = Comparator
		.comparing(BoardRow::kind, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing((row) -> numbersPadded(row.debtor().name()), VIETNAMESE::compare)
		.thenComparing((row) -> SearchKey.of(row.debtor().code()).value())
		.thenComparing(BoardRow::name);

	private UnitOrder() {
	}

	private static String numbersPadded(String name) {
		StringBuilder padded = new StringBuilder();
		for (String part : name.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)")) {
			padded.append(part.matches("\\d{1,8}") ? "%08d".formatted(Integer.parseInt(part)) : part);
		}
		return padded.toString();
	}

}
