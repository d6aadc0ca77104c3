package vn.danvankheo.ground.file;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The two ways Vietnamese was written before Unicode that old office files still carry:
 * western letters which only a certain font shows as Vietnamese.
 */
public enum LegacyEncoding {

	/** TCVN 5712 (ABC), fonts «.VnTime», «.VnArialH» and so on. */
	TCVN3(Pattern.compile("\\.Vn.*", Pattern.CASE_INSENSITIVE)) {
		@Override
		String decode(String text) {
			return LegacyLetters.fromTcvn3(text);
		}
	},

	/** VNI for Windows, fonts «VNI-Times», «VNI-Helve» and so on. */
	VNI(Pattern.compile("VNI[- ].*", Pattern.CASE_INSENSITIVE)) {
		@Override
		String decode(String text) {
			return LegacyLetters.fromVni(text);
		}
	};

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\u00A1-\\u00FF]+");

	private static final Pattern ONLY_UNICODE_HAS = Pattern.compile("[\\u0100-\\u01B4\\u1EA0-\\u1EF9\\u0300-\\u0323]");

	private static final Pattern CAPITAL_FONT = Pattern.compile("\\.Vn.*H", Pattern.CASE_INSENSITIVE);

	private final Pattern fonts;

	LegacyEncoding(Pattern fonts) {
		this.fonts = fonts;
	}

	abstract String decode(String text);

	/**
	 * How a text is encoded, judged by its font and by its characters: a text with
	 * letters that only Unicode has is never legacy, whatever its font; without a telling
	 * font every foreign word must become a Vietnamese syllable by the conversion.
	 */
	public static Optional<LegacyEncoding> of(String font, String text) {
		if (ONLY_UNICODE_HAS.matcher(text).find()) {
			return Optional.empty();
		}
		Optional<LegacyEncoding> byFont = Arrays.stream(values())
			.filter((encoding) -> encoding.fonts.matcher(font).matches())
			.findFirst();
		if (byFont.isPresent()) {
			return byFont.filter((encoding) -> encoding.isBelievable(text));
		}
		return Arrays.stream(values()).filter((encoding) -> encoding.isTheOnlyReading(text)).findFirst();
	}

	/** The text in Unicode; in capitals when the font has only capitals. */
	public String convert(String font, String text) {
		String decoded = Normalizer.normalize(decode(text), Normalizer.Form.NFC);
		boolean capitals = this == TCVN3 && CAPITAL_FONT.matcher(font).matches();
		return capitals ? decoded.toUpperCase(Locale.ROOT) : decoded;
	}

	private boolean isBelievable(String text) {
		return syllables(decode(text)) >= syllables(text);
	}

	private boolean isTheOnlyReading(String text) {
		String decoded = decode(text);
		return !decoded.equals(text) && syllables(text) < words(text) && syllables(decoded) == words(decoded);
	}

	private static long words(String text) {
		return WORD.matcher(text).results().filter(LegacyEncoding::isTelling).count();
	}

	private static long syllables(String text) {
		return WORD.matcher(text)
			.results()
			.filter(LegacyEncoding::isTelling)
			.filter((word) -> Syllable.isPossible(word.group()))
			.count();
	}

	private static boolean isTelling(MatchResult word) {
		return word.group().chars().anyMatch((letter) -> letter > 127);
	}

}
