package vn.danvankheo.ground.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The tables of a Word document, each a sheet, with what a reader sees in their cells:
 * nothing deleted or hidden, and a table in a table on its own.
 */
final class WordTables extends DefaultHandler {

	private static final int MOST = 500;

	private static final Set<String> UNSEEN = Set.of("del", "moveFrom", "Fallback", "fldData", "pPrChange",
			"rPrChange");

	/** Ticks and crosses in the fonts of signs that Word inserts. */
	private static final Set<String> TICKS = Set.of("F0FC", "F0FE", "F0FB", "F0FD", "F050", "F052", "F053", "F054");

	private final SheetBuilder.Budget budget = new SheetBuilder.Budget();

	private final List<WordTable> tables = new ArrayList<>();

	private final Deque<WordTable> open = new ArrayDeque<>();

	private final WordFont usual = new WordFont();

	private final StringBuilder text = new StringBuilder();

	private String font = "";

	private int unseen;

	private boolean inRun;

	private boolean inText;

	private boolean hidden;

	private WordTables() {
	}

	static List<Sheet> read(OfficePackage source) throws IOException, SAXException {
		String main = OfficeLinks.of(source, "").first("officeDocument").orElse("word/document.xml");
		WordTables tables = new WordTables();
		read(source, OfficeLinks.of(source, main).first("styles").orElse(""), tables.usual);
		if (!read(source, main, tables)) {
			throw new IOException("no document");
		}
		return IntStream.range(0, tables.tables.size()).mapToObj((at) -> tables.tables.get(at).sheet(at)).toList();
	}

	private static boolean read(OfficePackage source, String part, DefaultHandler reader)
			throws IOException, SAXException {
		Optional<InputStream> content = source.part(part);
		if (content.isPresent()) {
			try (InputStream stream = content.get()) {
				OfficeXml.read(stream, reader);
			}
		}
		return content.isPresent();
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		this.unseen += UNSEEN.contains(name) ? 1 : 0;
		if ("tbl".equals(name)) {
			startTable();
		}
		else if (!this.open.isEmpty() && uri.contains("wordprocessingml")) {
			start(name, attributes, this.open.element());
		}
	}

	private void startTable() {
		this.tables.add(new WordTable(this.budget));
		this.open.push(this.tables.get(this.tables.size() - 1));
		if (this.tables.size() > MOST) {
			throw SpreadsheetLimits.refusal("tooMuchInside");
		}
	}

	private void start(String name, Attributes attributes, WordTable table) {
		switch (name) {
			case "tr" -> table.startRow();
			case "tc" -> table.startCell();
			case "gridBefore" -> table.leave(OfficeNumbers.whole(value(attributes), 0));
			case "gridSpan" -> table.wide(OfficeNumbers.whole(value(attributes), 1));
			case "vMerge" -> table.merged("restart".equals(value(attributes)));
			case "numId" -> {
				if (!"0".equals(value(attributes))) {
					table.number();
				}
			}
			case "r" -> startRun();
			default -> {
				if (this.inRun) {
					inRun(name, attributes);
				}
			}
		}
	}

	private void startRun() {
		this.inRun = true;
		this.hidden = false;
		this.font = this.usual.name();
	}

	private void inRun(String name, Attributes attributes) {
		switch (name) {
			case "rFonts" -> this.font = WordFont.of(attributes, this.font);
			case "vanish" -> this.hidden = value(attributes) == null || OfficeNumbers.isOn(value(attributes));
			case "t" -> {
				this.inText = true;
				this.text.setLength(0);
			}
			case "tab" -> write(" ");
			case "br", "cr" -> write("\n");
			case "noBreakHyphen" -> write("-");
			case "sym" ->
				write(TICKS.contains(String.valueOf(WordFont.value(attributes, "char")).toUpperCase()) ? "x" : "");
			default -> {
			}
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		this.unseen -= UNSEEN.contains(name) ? 1 : 0;
		if ("tbl".equals(name)) {
			this.open.pop();
		}
		if (this.open.isEmpty() || !uri.contains("wordprocessingml")) {
			return;
		}
		switch (name) {
			case "tc" -> this.open.element().endCell();
			case "r" -> this.inRun = false;
			case "p" -> this.open.element().write("\n", this.usual.name());
			case "t" -> {
				this.inText = false;
				write(this.text.toString());
			}
			default -> {
			}
		}
	}

	private void write(String text) {
		if (this.unseen == 0 && !this.hidden) {
			this.open.element().write(text, this.font);
		}
	}

	@Override
	public void characters(char[] source, int start, int length) {
		if (this.inText && this.text.length() <= SpreadsheetLimits.CELL_CHARACTERS) {
			this.text.append(source, start, length);
		}
	}

	private static String value(Attributes attributes) {
		return WordFont.value(attributes, "val");
	}

}
