package vn.danvankheo.ground.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The telephone numbers that a text gives, in its order, however people write, label and
 * part them.
 */
public record PhoneNumbers(List<PhoneNumber> all) {

	/** What is said to what is none. */
	public static final String UNREADABLE = "Không đọc được số điện thoại; anh/chị ghi như 0912 345 678, "
			+ "nhiều số thì cách nhau bằng dấu phẩy";

	/** What the columns hold. */
	static final int LONGEST = 150;

	private static final String LABEL = "(?:so )?(?:dien thoai|dtdd|sdt|dt|di dong|dd|co dinh|cd|may ban|ban|co quan|cq"
			+ "|nha rieng|nr|zalo|viber|tel|phone|mobile|mob|cell|hotline|duong day nong|fax|lien he|lien lac|lh|goi)"
			+ "|so may|so|may|hoac|hay|va|or|and";

	private static final String EXTENSION = "(?:so )?(?:may (?:le|nhanh)|so le|le|noi bo|nhanh|extension|ext|x)|#";

	private static final Pattern TOKEN = Pattern.compile(
			"[(\\[,.;\\-]*\\s*\\b(?<ext>" + EXTENSION + ")[\\s.:]*(?<inner>\\d{1,6})\\b" + "|(?<parts>[,;|&\\n:]|\\b(?:"
					+ LABEL + ")\\b)|(?<plus>\\+?)(?<digits>\\d+)|[\\s.()\\[\\]/\\\\\\-_']+");

	/** Only numbers, their labels and what parts them; empty when it is anything else. */
	public static Optional<PhoneNumbers> parse(String text) {
		String said = PlainText.unmarked(text);
		List<PhoneNumber> numbers = new ArrayList<>();
		List<String> runs = new ArrayList<>();
		Matcher token = TOKEN.matcher(said);
		int read = 0;
		while (read < said.length()) {
			if (said.length() > 2 * LONGEST || !token.find(read) || token.start() != read) {
				return Optional.empty();
			}
			read = token.end();
			if (token.group("digits") != null) {
				runs.add(token.group("plus") + token.group("digits"));
			}
			else if ((token.group("parts") != null || token.group("inner") != null)
					&& !settle(runs, numbers, token.group("inner"))) {
				return Optional.empty();
			}
		}
		return settle(runs, numbers, null) ? whole(numbers) : Optional.empty();
	}

	private static Optional<PhoneNumbers> whole(List<PhoneNumber> numbers) {
		PhoneNumbers whole = new PhoneNumbers(numbers.stream().distinct().toList());
		boolean fits = !numbers.isEmpty() && whole.grouped().length() <= LONGEST;
		return fits ? Optional.of(whole) : Optional.empty();
	}

	/** Adds what the groups of digits say so far; false when they say no numbers. */
	private static boolean settle(List<String> runs, List<PhoneNumber> numbers, String extension) {
		Optional<List<PhoneNumber>> said = split(runs);
		runs.clear();
		said.ifPresent(numbers::addAll);
		if (said.isEmpty() || extension == null) {
			return said.isPresent();
		}
		boolean hasOne = !said.get().isEmpty();
		if (hasOne) {
			numbers.set(numbers.size() - 1, numbers.get(numbers.size() - 1).at(extension));
		}
		return hasOne;
	}

	/** The numbers that these groups of digits make up without a rest. */
	private static Optional<List<PhoneNumber>> split(List<String> runs) {
		if (runs.isEmpty()) {
			return Optional.of(List.of());
		}
		StringBuilder joined = new StringBuilder();
		for (int end = 0; end < runs.size() && joined.length() < 15; end++) {
			joined.append(runs.get(end));
			Optional<PhoneNumber> first = PhoneNumber.of(joined.toString());
			List<String> others = runs.subList(end + 1, runs.size());
			Optional<List<PhoneNumber>> numbers = first
				.flatMap((one) -> split(others).map((rest) -> Stream.concat(Stream.of(one), rest.stream()).toList()));
			if (numbers.isPresent()) {
				return numbers;
			}
		}
		return Optional.empty();
	}

	/**
	 * As they are kept, {@code 0912345678, 0283822123 máy lẻ 12}; what is no number stays
	 * as it was written. Empty for null.
	 */
	public static String kept(String text) {
		return parse(text).map(PhoneNumbers::kept).orElseGet(() -> PlainText.line(text));
	}

	/** The same in groups, for reading. */
	public static String grouped(String text) {
		return parse(text).map(PhoneNumbers::grouped).orElseGet(() -> PlainText.line(text));
	}

	/** For links; what is no number stands alone, as it was written. */
	public static List<PhoneNumber> in(String text) {
		String line = PlainText.line(text);
		return parse(line).map(PhoneNumbers::all)
			.orElseGet(() -> line.isEmpty() ? List.of() : List.of(new PhoneNumber(line, "")));
	}

	/** {@code 0912345678, 0987654321}. */
	public String kept() {
		return this.all.stream().map(PhoneNumber::kept).collect(Collectors.joining(", "));
	}

	/** {@code 0912 345 678, 0987 654 321}. */
	public String grouped() {
		return this.all.stream().map(PhoneNumber::grouped).collect(Collectors.joining(", "));
	}

}
