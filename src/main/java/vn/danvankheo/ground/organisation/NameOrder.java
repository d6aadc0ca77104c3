package vn.danvankheo.ground.organisation;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Names as people here order them, Phường 2 before Phường 10: what «collate vietnamese»
 * does in the database, for what is sorted here.
 */
public final class NameOrder implements Comparator<String> {

	/** The one order. */
	public static final NameOrder VIETNAMESE = new NameOrder();

	private static final Collator LETTERS = Collator.getInstance(Locale.forLanguageTag("vi"));

	private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,18})(?!\\d)");

	private NameOrder() {
	}

	/** Those whose names these are, in that order. */
	public static <T> Comparator<T> by(Function<? super T, String> name) {
		return Comparator.comparing(name, VIETNAMESE);
	}

	@Override
	public int compare(String one, String other) {
		int order = LETTERS.compare(comparable(one), comparable(other));
		return (order != 0) ? order : one.compareTo(other);
	}

	/** The collator passes over spaces at first, but takes «_» before every letter. */
	private static String comparable(String name) {
		return NUMBER.matcher(name.strip())
			.replaceAll((number) -> "%018d".formatted(Long.parseLong(number.group(1))))
			.replaceAll("\\s+", "_");
	}

}
