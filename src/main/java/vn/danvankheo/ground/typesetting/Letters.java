package vn.danvankheo.ground.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Liberation Serif, whose letters are as wide as those of Times New Roman: read once, for
 * embedding and for measuring what Word will make of a line.
 */
enum Letters {

	REGULAR("Regular"), BOLD("Bold"), ITALIC("Italic"), BOLD_ITALIC("BoldItalic");

	private static final int MEASURED = 0x2200;

	private final byte[] file;

	private final float[] widths = new float[MEASURED];

	private final boolean[] known = new boolean[0x10000];

	Letters(String style) {
		String name = "/liberation/LiberationSerif-" + style + ".ttf";
		try (InputStream source = Letters.class.getResourceAsStream(name)) {
			this.file = source.readAllBytes();
			measure();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Letters of(boolean bold, boolean italic) {
		if (bold) {
			return italic ? BOLD_ITALIC : BOLD;
		}
		return italic ? ITALIC : REGULAR;
	}

	private void measure() throws IOException {
		try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(this.file))) {
			CmapLookup glyphs = font.getUnicodeCmapLookup();
			for (int letter = 0; letter < this.known.length; letter++) {
				int glyph = glyphs.getGlyphId(letter);
				this.known[letter] = glyph != 0;
				if (letter < MEASURED) {
					this.widths[letter] = font.getAdvanceWidth(glyph) / (float) font.getUnitsPerEm();
				}
			}
		}
	}

	byte[] file() {
		return this.file;
	}

	boolean knows(int letter) {
		return letter < this.known.length && this.known[letter];
	}

	/** How wide the words are, in millimetres. */
	double width(String text, double size) {
		double ems = text.codePoints().mapToDouble((letter) -> (letter < MEASURED) ? this.widths[letter] : 1).sum();
		return ems * size * 25.4 / 72;
	}

	/** How wide the words are as this look sets them, in millimetres. */
	static double width(String text, Look look) {
		return of(look.bold(), look.italic()).width(text, look.size());
	}

}
