package vn.danvankheo.ground.typesetting;

import java.util.ArrayList;
import java.util.List;

/** Finds the words that go through several spans, as in «“<i>Dân vận khéo</i>”;». */
final class Words {

	private Words() {
	}

	/**
	 * The spans in their order: either one alone, between whose words a line may end, or
	 * the parts of one word, within which it may not.
	 */
	static List<List<Span>> of(List<Span> spans) {
		List<List<Span>> found = new ArrayList<>();
		List<Span> word = new ArrayList<>();
		for (Span span : spans) {
			String text = span.text();
			int first = text.indexOf(' ');
			if (first < 0) {
				word.add(span);
				continue;
			}
			int last = text.lastIndexOf(' ') + 1;
			int from = 0;
			if (!word.isEmpty() && first > 0) {
				word.add(part(span, 0, first));
				from = first;
			}
			end(found, word);
			word = new ArrayList<>();
			found.add(List.of(part(span, from, last)));
			if (last < text.length()) {
				word.add(part(span, last, text.length()));
			}
		}
		end(found, word);
		return joined(found);
	}

	private static void end(List<List<Span>> found, List<Span> word) {
		if (!word.isEmpty()) {
			found.add(List.copyOf(word));
		}
	}

	/** What is set alike and stands alone is one span again. */
	private static List<List<Span>> joined(List<List<Span>> found) {
		List<List<Span>> joined = new ArrayList<>();
		for (List<Span> next : found) {
			Span one = next.get(0);
			int last = joined.size() - 1;
			if (next.size() == 1 && last >= 0 && joined.get(last).size() == 1 && alike(joined.get(last).get(0), one)) {
				Span before = joined.get(last).get(0);
				joined.set(last, List.of(new Span(before.text() + one.text(), one.bold(), one.italic())));
			}
			else {
				joined.add(next);
			}
		}
		return joined;
	}

	private static boolean alike(Span one, Span other) {
		return one.bold() == other.bold() && one.italic() == other.italic();
	}

	private static Span part(Span span, int from, int to) {
		return new Span(span.text().substring(from, to), span.bold(), span.italic());
	}

}
