package vn.danvankheo.ground.organisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as it is searched and compared: lower case, without marks, đ as d, apostrophes
 * within a word left out, all other punctuation and spaces squeezed to one space. «Dân
 * Vận Khéo», its NFD twin and «dan van kheo» have the same key. Whoever changes how it is
 * made writes a migration that makes the stored ones anew (SearchKeyMigrationTests).
 */
public record SearchKey(String value) {

	/** Ranges rather than classes, which each Java and each database has of its own. */
	private static final String LETTERS = "a-z0-9\u00AA\u00B5\u00BA\u00DF-\u00F6\u00F8-\u02AF\u0370-\u1FFF\u2C00-\u2DFF"
			+ "\u3040-\uD7FF\uF900-\uFDFF";

	private static final Pattern APOSTROPHES = Pattern
		.compile("[\u0060\u00B4\u02B9\u02BB\u02BC\u02BD\u2018\u2019\u201B\u2032\uFF07]");

	private static final Pattern MARKS = Pattern.compile("[\u0300-\u036F]+");

	private static final Pattern NOT_WORD = Pattern.compile("[^" + LETTERS + "]+");

	private static final Pattern APOSTROPHE_WITHIN = within("'");

	private static final Pattern HYPHEN_WITHIN = within("[-\u2010]");

	/** The key of a text; empty for null. */
	public static SearchKey of(String text) {
		return new SearchKey(words(APOSTROPHE_WITHIN.matcher(plain(text)).replaceAll("")));
	}

	/**
	 * By what these texts, one after another, are found: their key and, where words hold
	 * apostrophes or hyphens, the key in which those part words and these do not.
	 */
	public static String ofAll(String... texts) {
		String all = String.join(" ", texts);
		String key = of(all).value();
		String other = words(HYPHEN_WITHIN.matcher(plain(all)).replaceAll(""));
		return key.equals(other) ? key : key + " " + other;
	}

	private static String plain(String text) {
		String same = APOSTROPHES.matcher((text != null) ? text : "").replaceAll("'");
		String bare = MARKS.matcher(Normalizer.normalize(same, Normalizer.Form.NFKD)).replaceAll("");
		return bare.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ð', 'd');
	}

	private static String words(String plain) {
		return NOT_WORD.matcher(plain).replaceAll(" ").strip();
	}

	private static Pattern within(String sign) {
		return Pattern.compile("(?<=[" + LETTERS + "])" + sign + "(?=[" + LETTERS + "])");
	}

	/** The pattern of the keys that contain this one. */
	public String pattern() {
		return "%" + this.value + "%";
	}

	@Override
	public String toString() {
		return this.value;
	}

}
