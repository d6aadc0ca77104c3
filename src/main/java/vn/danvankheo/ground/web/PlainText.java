package vn.danvankheo.ground.web;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes typed and foreign text safe to keep: NFC, without control or invisible
 * characters, Đ where old converters left Ð, and the entries of a list that Word began
 * with its bullets begun with dashes.
 */
public final class PlainText {

	private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029\\u000B\\u000C]");

	/**
	 * The letters are what bullets of Symbol and Wingdings become when they are copied.
	 */
	private static final Pattern BULLET = Pattern
		.compile("(?md)^[\\p{Zs}\\t\\p{Cf}]*(?:[\\uF020-\\uF0FF]|[·•▪§Øüþðvqonluw¨](?=\\t))[\\p{Zs}\\t\\p{Cf}]*");

	/** Letters and marks that Unicode lets nobody see are none of the classes before. */
	private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\uFFFC\\uFFFE\\uFFFF"
			+ "\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u3164\\uFE00-\\uFE0F\\uFFA0"
			+ "\\x{E0000}-\\x{E0FFF}&&[^\\n\\t]]");

	private static final Pattern SPACES = Pattern.compile("[\\t\\p{Zs}\\u2800]+");

	private static final Pattern ANY_SPACE = Pattern.compile("[\\s\\p{Z}\\u2800]+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

	private PlainText() {
	}

	/** A text of one line, its spaces squeezed; empty for null. */
	public static String line(String text) {
		return (text == null) ? "" : ANY_SPACE.matcher(clean(text)).replaceAll(" ").strip();
	}

	/** A text of several lines, each trimmed and squeezed; empty for null. */
	public static String lines(String text) {
		if (text == null) {
			return "";
		}
		return clean(text).lines()
			.map((line) -> SPACES.matcher(line).replaceAll(" ").strip())
			.collect(Collectors.joining("\n"))
			.strip();
	}

	/** A text without marks and capitals, đ as d and every dash alike; empty for null. */
	static String unmarked(String text) {
		String wide = Normalizer.normalize((text != null) ? clean(text) : "", Normalizer.Form.NFKD);
		String bare = MARKS.matcher(wide).replaceAll("").replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT);
		return DASHES.matcher(bare).replaceAll("-").strip();
	}

	/** A text of several lines, its spaces as they are. */
	public static String clean(String text) {
		String lines = LINE_END.matcher(text).replaceAll("\n");
		boolean several = lines.strip().indexOf('\n') >= 0;
		String listed = BULLET.matcher(lines).replaceAll(several ? "– " : "");
		String seen = UNWANTED.matcher(listed).replaceAll("");
		String letters = seen.replace('Ð', 'Đ').replace('ð', 'đ').replace('Ɖ', 'Đ').replace('ɖ', 'đ');
		return Normalizer.normalize(letters, Normalizer.Form.NFC);
	}

}
