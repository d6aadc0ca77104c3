package vn.danvankheo.ground.organisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as it is searched and compared: lower case, without marks, đ as d, punctuation
 * and spaces squeezed to one space. «Dân Vận Khéo», its NFD twin and «dan van kheo» have
 * the same key.
 */
public record SearchKey(String value) {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	/** The key of a text; empty for null. */
	public static SearchKey of(String text) {
		if (text == null) {
			return new SearchKey("");
		}
		String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
		String lower = bare.replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT);
		return new SearchKey(NOT_WORD.matcher(lower).replaceAll(" ").strip());
	}

	/** The keys of several texts, one after another. */
	public static SearchKey of(String... texts) {
		return of(String.join(" ", texts));
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
