package vn.danvankheo.ground.file;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The workbook's table of texts, each a row of pieces with their own font. */
final class SharedTexts extends DefaultHandler {

	/**
	 * A piece of text.
	 *
	 * @param font its own font; null when it has the cell's
	 * @param text the characters
	 */
	record Piece(String font, String text) {

	}

	private final List<List<Piece>> texts = new ArrayList<>();

	private final StringBuilder characters = new StringBuilder();

	private List<Piece> current = new ArrayList<>();

	private String font;

	private boolean inText;

	private boolean inPhonetics;

	/** The pieces at an index; nothing when there is no such text. */
	List<Piece> at(int index) {
		return (index >= 0 && index < this.texts.size()) ? this.texts.get(index) : List.of();
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		switch (name) {
			case "si" -> this.current = new ArrayList<>();
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

	@Override
	public void endElement(String uri, String name, String qualified) {
		switch (name) {
			case "t" -> {
				if (this.inText) {
					this.current.add(new Piece(this.font, this.characters.toString()));
				}
				this.inText = false;
			}
			case "r" -> this.font = null;
			case "rPh" -> this.inPhonetics = false;
			case "si" -> this.texts.add(List.copyOf(this.current));
			default -> {
			}
		}
	}

	@Override
	public void characters(char[] source, int start, int length) {
		if (this.inText && this.characters.length() <= SpreadsheetLimits.CELL_CHARACTERS) {
			this.characters.append(source, start, length);
		}
	}

}
