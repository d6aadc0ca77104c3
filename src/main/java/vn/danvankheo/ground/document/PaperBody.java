package vn.danvankheo.ground.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.danvankheo.ground.typesetting.Block;

/**
 * Reads the plain text of a body (see {@link PaperWording}) into blocks. A line in
 * capitals stands in the middle («QUYẾT ĐỊNH:»); lines of one paragraph are joined.
 */
final class PaperBody {

	private static final Pattern TABLE = Pattern.compile("\\[\\[\\s*(.*?)\\s*]]");

	private static final Pattern FIGURE = Pattern.compile("\\{\\{\\s*(.*?)\\s*}}");

	private static final Pattern ARTICLE = Pattern.compile("Điều\\s+(\\d{1,3})\\s*[.:]\\s*(.*)");

	private static final Pattern HEADING = Pattern.compile("([IVXL]+|\\d{1,2})\\s*[.-]\\s+\\S.*");

	private static final Pattern ITEM = Pattern.compile("[-–+•]\\s+(.*)");

	/** «2. Phạm vi: 12 mô hình …»: what follows the colon is text. */
	private static final Pattern LED = Pattern.compile("[^:]*:\\s+\\S.*");

	private static final int LONGEST_HEADING = 150;

	private final LiveContent content;

	private final List<Block> blocks = new ArrayList<>();

	private final List<String> unknownTables = new ArrayList<>();

	private final List<String> unknownFigures = new ArrayList<>();

	private final StringBuilder paragraph = new StringBuilder();

	private PaperBody(LiveContent content) {
		this.content = content;
	}

	/** Reads a text in which these tables and figures may stand. */
	static Read read(String text, LiveContent content) {
		PaperBody body = new PaperBody(content);
		text.lines().map(String::strip).forEach(body::line);
		body.endParagraph();
		return new Read(body.blocks, body.unknownTables, body.unknownFigures);
	}

	private void line(String line) {
		Matcher table = TABLE.matcher(line);
		if (line.isEmpty()) {
			endParagraph();
		}
		else if (table.matches()) {
			endParagraph();
			table(table.group(1));
		}
		else {
			words(filled(line));
		}
	}

	private void words(String line) {
		Matcher article = ARTICLE.matcher(line);
		Matcher item = ITEM.matcher(line);
		if (article.matches()) {
			put(new Block.Article(Integer.parseInt(article.group(1)), article.group(2)));
		}
		else if (item.matches()) {
			put(new Block.Item(item.group(1)));
		}
		else if (isHeading(line)) {
			put(new Block.Heading(Character.isDigit(line.charAt(0)) ? 2 : 1, line));
		}
		else if (isCapitals(line)) {
			put(new Block.Centred(line));
		}
		else {
			if (HEADING.matcher(line).matches()) {
				endParagraph();
			}
			this.paragraph.append(this.paragraph.isEmpty() ? "" : " ").append(line);
		}
	}

	private void put(Block block) {
		endParagraph();
		this.blocks.add(block);
	}

	/** A numbered line that is long or ends as a sentence does is a paragraph. */
	private static boolean isHeading(String line) {
		return HEADING.matcher(line).matches() && line.length() <= LONGEST_HEADING && !line.matches(".*[.;,]")
				&& !LED.matcher(line).matches();
	}

	private static boolean isCapitals(String line) {
		return line.codePoints().filter(Character::isLetter).count() > 3
				&& line.codePoints().noneMatch(Character::isLowerCase) && line.length() <= LONGEST_HEADING;
	}

	private void table(String name) {
		List<Block> table = this.content.tables().get(name);
		if (table == null) {
			this.unknownTables.add(name);
			return;
		}
		this.blocks.addAll(table);
	}

	private String filled(String line) {
		return filled(line, this.content, this.unknownFigures);
	}

	/** A line with its figures filled in; unknown ones stay and are noted. */
	static String filled(String line, LiveContent content, List<String> unknown) {
		return FIGURE.matcher(line).replaceAll((figure) -> {
			String value = content.figures().get(figure.group(1));
			if (value == null) {
				unknown.add(figure.group(1));
			}
			return Matcher.quoteReplacement((value != null) ? value : figure.group());
		});
	}

	private void endParagraph() {
		if (!this.paragraph.isEmpty()) {
			this.blocks.add(new Block.Paragraph(this.paragraph.toString()));
			this.paragraph.setLength(0);
		}
	}

	/**
	 * What a text was read as.
	 *
	 * @param unknownTables tables it names that the paper does not have
	 */
	record Read(List<Block> blocks, List<String> unknownTables, List<String> unknownFigures) {

		Read {
			blocks = List.copyOf(blocks);
			unknownTables = List.copyOf(unknownTables);
			unknownFigures = List.copyOf(unknownFigures);
		}

	}

}
