package vn.danvankheo.ground.typesetting;

import java.util.List;
import java.util.regex.Pattern;

import vn.danvankheo.ground.web.PlainText;

/** Makes lines of a component's look; text is made clean on its way. */
final class Lines {

	private static final Pattern ANY_SPACE = Pattern.compile("[\\t\\p{Zs}]");

	/** «0912 345 678», «01/3/2023 –»: no line ends within it. */
	private static final Pattern WHOLE = Pattern
		.compile("(?<!\\d)(?:\\+84|0)\\d{0,3}(?: \\d{2,4}){2,3}(?!\\d)|/\\d{4} –(?= \\d)");

	private final PaperForm form;

	Lines(PaperForm form) {
		this.form = form;
	}

	/** A line for each line of the text that is not empty. */
	List<Piece.Line> of(Part part, String text) {
		return split(text).stream().map((line) -> line(part, Span.of(line))).toList();
	}

	/** The lines of a title, broken where there is room for so many millimetres. */
	List<Piece.Line> titled(Part part, String text, double room) {
		return new TitleLines(this.form.look(part), room).of(text)
			.stream()
			.map((line) -> line(part, Span.of(line)))
			.toList();
	}

	/** One line of what the text says, whatever its line ends. */
	Piece.Line one(Part part, String text) {
		return line(part, Span.of(String.join(" ", split(text))));
	}

	Piece.Line line(Part part, List<Span> spans) {
		return new Piece.Line(part, spans, this.form.look(part));
	}

	/**
	 * The lines of a text that are not empty; spaces stay, for blanks are made of them.
	 */
	static List<String> split(String text) {
		if (text == null) {
			return List.of();
		}
		return PlainText.clean(text)
			.lines()
			.map((line) -> ANY_SPACE.matcher(line).replaceAll(" ").strip())
			.filter((line) -> !line.isEmpty())
			.map((line) -> WHOLE.matcher(line).replaceAll((whole) -> whole.group().replace(' ', '\u00A0')))
			.toList();
	}

}
