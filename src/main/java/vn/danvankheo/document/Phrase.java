package vn.danvankheo.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a line that are set alike, for a page that shows a paper.
 *
 * @param text the words
 * @param italic whether asterisks set them in italics
 */
record Phrase(String text, boolean italic) {

	private static final Pattern ITALICS = Pattern
		.compile("(?<![\\p{L}\\p{N}*])\\*(?=[\\p{L}\\p{N}“\"(«‘])([^*]*[^*\\s(])\\*(?![\\p{L}\\p{N}*])");

	static List<Phrase> of(String line) {
		List<Phrase> phrases = new ArrayList<>();
		Matcher italics = ITALICS.matcher(line);
		int from = 0;
		while (italics.find()) {
			phrases.add(new Phrase(line.substring(from, italics.start()), false));
			phrases.add(new Phrase(italics.group(1), true));
			from = italics.end();
		}
		phrases.add(new Phrase(line.substring(from), false));
		return phrases;
	}

}
