package vn.danvankheo.ground.typesetting;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a paper prints of a text: never the box of a letter that its font lacks. */
public final class Printable {

	private static final String LEFT_OUT = "\uFFFF";

	private static final int MOST_NAMED = 10;

	private static final String BULLETS = "➢➤►▶❖◆✦✧★☆▪■●";

	private Printable() {
	}

	/**
	 * The text with plain letters for fancy ones, a dash for a bullet, and without what
	 * has no equivalent.
	 */
	static String of(String text) {
		if (text.codePoints().allMatch(Printable::isKnown)) {
			return text;
		}
		String simple = text.codePoints().mapToObj(Printable::simpler).collect(Collectors.joining());
		String marked = Normalizer.normalize(simple, Normalizer.Form.NFC)
			.codePoints()
			.mapToObj(Printable::printed)
			.collect(Collectors.joining());
		return marked.replaceAll("(?m)^" + LEFT_OUT + "+ | " + LEFT_OUT + "+(?=[\\s,.;:!?)]|$)|" + LEFT_OUT, "");
	}

	/**
	 * The letters of a text that papers leave out, each once; empty when all is printed.
	 */
	public static String lacking(String text) {
		return text.codePoints()
			.filter((letter) -> !Character.isWhitespace(letter) && of(Character.toString(letter)).isEmpty())
			.distinct()
			.mapToObj(Character::toString)
			.collect(Collectors.joining(" "));
	}

	/**
	 * What somebody who typed a text is told of it; null when all is printed. It stands
	 * in a header too, so of many letters only the first are named.
	 */
	public static String note(String text) {
		List<String> lacking = List.of(lacking(text).split(" "));
		String named = lacking.stream().limit(MOST_NAMED).collect(Collectors.joining(" "));
		return named.isEmpty() ? null : "Bản in không có ký tự " + named + ((lacking.size() > MOST_NAMED) ? " …" : "")
				+ " nên bỏ qua; anh/chị có thể thay bằng chữ";
	}

	private static String simpler(int letter) {
		String text = Character.toString(letter);
		return isKnown(letter) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
	}

	private static String printed(int letter) {
		return isKnown(letter) ? Character.toString(letter) : (BULLETS.indexOf(letter) >= 0) ? "–" : LEFT_OUT;
	}

	private static boolean isKnown(int letter) {
		return Stream.of(Letters.values()).allMatch((style) -> style.knows(letter));
	}

}
