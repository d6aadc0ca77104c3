package vn.danvankheo.document.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words set alike within a line.
 *
 * @param text the words
 * @param bold bold whatever the line is
 * @param italic in italics whatever the line is
 */
record Span(String text, boolean bold, boolean italic) {

	/** Asterisks that hug words; those of «* Bước 1», «(*)» and «5*3*2» do not. */
	private static final Pattern ITALICS = Pattern
		.compile("(?<![\\p{L}\\p{N}*])\\*(?=[\\p{L}\\p{N}“\"(«‘])([^*]*[^*\\s(])\\*(?![\\p{L}\\p{N}*])");

	/** The words as they stand. */
	static Span plain(String text) {
		return new Span(text, false, false);
	}

	/** The words, bold. */
	static Span strong(String text) {
		return new Span(text, true, false);
	}

	/** The words of a line, those between asterisks in italics. */
	static List<Span> of(String line) {
		List<Span> spans = new ArrayList<>();
		Matcher italics = ITALICS.matcher(line);
		int from = 0;
		while (italics.find()) {
			add(spans, line.substring(from, italics.start()), false);
			add(spans, italics.group(1), true);
			from = italics.end();
		}
		add(spans, line.substring(from), false);
		return spans;
	}

	/** All the words, without saying how they are set. */
	static String text(List<Span> spans) {
		StringBuilder text = new StringBuilder();
		spans.forEach((span) -> text.append(span.text()));
		return text.toString();
	}

	private static void add(List<Span> spans, String text, boolean italic) {
		if (!text.isEmpty()) {
			spans.add(new Span(text, false, italic));
		}
	}

}
