package vn.danvankheo.ground.typesetting;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a paper is called in lists and title bars. */
final class Titles {

	private Titles() {
	}

	/** Type, number and summary in one line; never empty. */
	static String of(OfficialDocument document) {
		String number = (document.number() != null) ? document.profile().numbered(document.number(), document.symbol())
				: "";
		String title = Stream.of(document.heading(), number, document.subject())
			.map((text) -> Span.text(Span.of(String.join(" ", Lines.split(text)))))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining(" "));
		return title.isEmpty() ? "Văn bản" : title;
	}

}
