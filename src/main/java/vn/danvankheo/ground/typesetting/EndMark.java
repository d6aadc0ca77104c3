package vn.danvankheo.ground.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Ends the text as its rule wants: «.» or «./.». */
final class EndMark {

	private static final Pattern END = Pattern.compile("[\\s.;,/]*$");

	private static final Pattern OTHER_END = Pattern.compile(".*[:?!…]\\s*$|.*\\.\\.\\.\\s*$", Pattern.DOTALL);

	private EndMark() {
	}

	/** The paper's text with its end; lists and texts that end with a table have none. */
	static List<Block> put(OfficialDocument document, PaperForm form) {
		List<Block> body = new ArrayList<>(document.body());
		if (body.isEmpty() || document.type().abbreviation().isEmpty()) {
			return body;
		}
		int last = body.size() - 1;
		Block block = body.get(last);
		if (block instanceof Block.Paragraph paragraph) {
			body.set(last, new Block.Paragraph(ended(paragraph.text(), form.endMark())));
		}
		else if (block instanceof Block.Item item) {
			body.set(last, new Block.Item(ended(item.text(), form.endMark())));
		}
		else if (block instanceof Block.Article article) {
			body.set(last, new Block.Article(article.number(), ended(article.text(), form.endMark())));
		}
		return body;
	}

	private static String ended(String text, String mark) {
		return OTHER_END.matcher(text).matches() ? text : END.matcher(text).replaceFirst("") + mark;
	}

}
