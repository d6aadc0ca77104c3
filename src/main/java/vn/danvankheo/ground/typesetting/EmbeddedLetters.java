package vn.danvankheo.ground.typesetting;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of one PDF file. Ligatures are switched off: Word sets none, and looking
 * for them takes ten times as long as everything else.
 */
final class EmbeddedLetters implements Closeable {

	private static final int NORMAL = 400;

	private static final int BOLD = 700;

	private final PDDocument file;

	private final List<TrueTypeFont> open = new ArrayList<>();

	EmbeddedLetters(PDDocument file) {
		this.file = file;
	}

	void offer(PdfRendererBuilder builder) {
		offer(builder, Letters.REGULAR, NORMAL, FontStyle.NORMAL);
		offer(builder, Letters.BOLD, BOLD, FontStyle.NORMAL);
		offer(builder, Letters.ITALIC, NORMAL, FontStyle.ITALIC);
		offer(builder, Letters.BOLD_ITALIC, BOLD, FontStyle.ITALIC);
	}

	private void offer(PdfRendererBuilder builder, Letters letters, int weight, FontStyle style) {
		builder.useFont(new PDFontSupplier(null) {
			@Override
			public PDFont supply() {
				return load(letters);
			}
		}, PaperCss.FONT, weight, style, true);
	}

	private PDFont load(Letters letters) {
		try {
			TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(letters.file()));
			this.open.add(font);
			font.setEnableGsub(false);
			return PDType0Font.load(this.file, font, true);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		for (TrueTypeFont font : this.open) {
			font.close();
		}
	}

}
