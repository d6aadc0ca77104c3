package vn.danvankheo.ground.file;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The workbook's table of texts, each a row of pieces with their own font. */
final class SharedTexts extends DefaultHandler {

	private static final int MOST = 2 * SpreadsheetLimits.CELLS;

	private final List<List<CellMaker.Piece>> texts = new ArrayList<>();

	private final RichText current = new RichText();

	private long length;

	/** The pieces at an index; nothing when there is no such text. */
	List<CellMaker.Piece> at(int index) {
		return (index >= 0 && index < this.texts.size()) ? this.texts.get(index) : List.of();
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		this.current.start(name, attributes);
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		this.current.end(name);
		if ("si".equals(name)) {
			this.texts.add(this.current.taken());
			if (this.length > SpreadsheetLimits.CHARACTERS || this.texts.size() > MOST) {
				throw SpreadsheetLimits.refusal("tooMuchInside");
			}
		}
	}

	@Override
	public void characters(char[] source, int start, int length) {
		this.length += this.current.characters(source, start, length);
	}

	/** One text while its XML streams by; how it is to be pronounced is left out. */
	static final class RichText {

		private final StringBuilder characters = new StringBuilder();

		private List<CellMaker.Piece> pieces = new ArrayList<>();

		private String font;

		private int length;

		private boolean inText;

		private boolean inPhonetics;

		void start(String name, Attributes attributes) {
			switch (name) {
				case "r" -> this.font = null;
				case "rFont" -> this.font = attributes.getValue("val");
				case "rPh" -> this.inPhonetics = true;
				case "t" -> {
					this.inText = !this.inPhonetics;
					this.characters.setLength(0);
				}
				default -> {
				}
			}
		}

		void end(String name) {
			switch (name) {
				case "t" -> {
					if (this.inText && !this.characters.isEmpty()) {
						this.pieces.add(new CellMaker.Piece(this.font, decoded(this.characters.toString())));
					}
					this.inText = false;
				}
				case "r" -> this.font = null;
				case "rPh" -> this.inPhonetics = false;
				default -> {
				}
			}
		}

		/** How many of them belong to the text. */
		int characters(char[] source, int start, int length) {
			boolean kept = this.inText && this.length <= SpreadsheetLimits.CELL_CHARACTERS;
			if (kept) {
				this.characters.append(source, start, length);
				this.length += length;
			}
			return kept ? length : 0;
		}

		/** The pieces so far, and begins anew. */
		List<CellMaker.Piece> taken() {
			List<CellMaker.Piece> taken = List.copyOf(this.pieces);
			this.pieces = new ArrayList<>();
			this.font = null;
			this.length = 0;
			return taken;
		}

		static String decoded(String text) {
			return text.contains("_x") ? new XSSFRichTextString(text).getString() : text;
		}

	}

}
