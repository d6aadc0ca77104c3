package vn.danvankheo.ground.web;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes typed and foreign text safe to keep: NFC, without control or invisible
 * characters.
 */
public final class PlainText {

	private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029\\u000B\\u000C]");

	private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");

	private static final Pattern SPACES = Pattern.compile("[\\t\\p{Zs}]+");

	private static final Pattern ANY_SPACE = Pattern.compile("[\\s\\p{Z}]+");

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

	/** A text of several lines, its spaces as they are. */
	public static String clean(String text) {
		String lines = LINE_END.matcher(text).replaceAll("\n");
		return Normalizer.normalize(UNWANTED.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
	}

}
