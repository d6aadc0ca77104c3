package vn.danvankheo.ground.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a line that are set alike, on a page that shows a paper and in what is
 * printed.
 *
 * @param italic whether asterisks set them in italics
 */
public record Phrase(String text, boolean italic) {

	/** Asterisks that hug words; those of «* Bước 1», «(*)» and «5*3*2» do not. */
	private static final Pattern ITALICS = Pattern
		.compile("(?<![\\p{L}\\p{N}*])\\*(?=[\\p{L}\\p{N}“\"(«‘])([^*]*[^*\\s(])\\*(?![\\p{L}\\p{N}*])");

	/** The phrases of a line, one that is empty among them where nothing stands. */
	public static List<Phrase> of(String line) {
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
