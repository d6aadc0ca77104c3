package vn.danvankheo.document.typesetting;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import vn.danvankheo.document.OfficialDocument;

/**
 * Writes a paper as PDF/A-2a: tagged, with its letters embedded, and nothing fetched from
 * anywhere.
 */
public final class Pdf {

	private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	private static final int NORMAL = 400;

	private static final int BOLD = 700;

	private Pdf() {
	}

	/** The paper as a PDF file. */
	public static byte[] write(OfficialDocument document) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
		builder.usePdfUaAccessibility(true);
		builder.useColorProfile(COLOURS);
		builder.withProducer("Dan Van Kheo");
		letters(builder, Letters.REGULAR, NORMAL, FontStyle.NORMAL);
		letters(builder, Letters.BOLD, BOLD, FontStyle.NORMAL);
		letters(builder, Letters.ITALIC, NORMAL, FontStyle.ITALIC);
		letters(builder, Letters.BOLD_ITALIC, BOLD, FontStyle.ITALIC);
		builder.useUnicodeLineBreaker(new LineBreaks());
		fetchNothing(builder);
		builder.withW3cDocument(PaperPage.of(document), null);
		builder.toStream(bytes);
		try {
			builder.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void letters(PdfRendererBuilder builder, Letters letters, int weight, FontStyle style) {
		builder.useFont(() -> new ByteArrayInputStream(letters.file()), PaperCss.FONT, weight, style, true);
	}

	/**
	 * The page holds its pictures itself; whatever else a text may name is not opened.
	 */
	private static void fetchNothing(PdfRendererBuilder builder) {
		for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
			builder.useExternalResourceAccessControl((uri, type) -> uri != null && uri.startsWith("data:image/png;"),
					when);
		}
		builder.useUriResolver((base, uri) -> uri.startsWith("data:image/png;") ? uri : null);
	}

}
