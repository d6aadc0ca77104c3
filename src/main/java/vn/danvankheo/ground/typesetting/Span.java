package vn.danvankheo.ground.typesetting;

import java.util.List;

/** Words set alike within a line, of letters that there are. */
record Span(String text, boolean bold, boolean italic) {

	Span {
		text = Printable.of(text);
	}

	/** The words as they stand. */
	static Span plain(String text) {
		return new Span(text, false, false);
	}

	static Span strong(String text) {
		return new Span(text, true, false);
	}

	/** The words of a line, those between asterisks in italics. */
	static List<Span> of(String line) {
		return Phrase.of(line)
			.stream()
			.filter((phrase) -> !phrase.text().isEmpty())
			.map((phrase) -> new Span(phrase.text(), false, phrase.italic()))
			.toList();
	}

	/** All the words, without saying how they are set. */
	static String text(List<Span> spans) {
		StringBuilder text = new StringBuilder();
		spans.forEach((span) -> text.append(span.text()));
		return text.toString();
	}

}
