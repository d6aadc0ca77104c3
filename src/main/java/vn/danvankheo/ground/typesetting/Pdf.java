package vn.danvankheo.ground.typesetting;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a paper as PDF/A-2a: tagged, with its letters embedded, and nothing fetched from
 * anywhere. The tags of a long list would take twice the memory of everything else: it is
 * PDF/A-2u, and the Word file beside it has its structure.
 */
public final class Pdf {

	private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	static {
		XRLog.listRegisteredLoggers().forEach((logger) -> XRLog.setLevel(logger, Level.WARNING));
	}

	private Pdf() {
	}

	static byte[] write(OfficialDocument document, boolean bothSides) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		set(document, PaperForm.of(document, bothSides), (builder) -> {
			builder.toStream(bytes);
			builder.run();
		});
		return bytes.toByteArray();
	}

	/** How many pages it has in this form; nothing is written. */
	static int pages(OfficialDocument document, PaperForm form) {
		int[] pages = { 0 };
		set(document, form, (builder) -> {
			try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
				renderer.layout();
				pages[0] = renderer.getRootBox().getLayer().getPages().size();
			}
		});
		return pages[0];
	}

	private static void set(OfficialDocument document, PaperForm form, Setting setting) {
		try (PDDocument file = new PDDocument(); EmbeddedLetters letters = new EmbeddedLetters(file)) {
			PdfRendererBuilder builder = new PdfRendererBuilder();
			builder.usePDDocument(file);
			builder.usePdfAConformance(document.isLong() ? PdfRendererBuilder.PdfAConformance.PDFA_2_U
					: PdfRendererBuilder.PdfAConformance.PDFA_2_A);
			builder.usePdfUaAccessibility(!document.isLong());
			builder.useColorProfile(COLOURS);
			builder.withProducer("Dan Van Kheo");
			letters.offer(builder);
			builder.useUnicodeLineBreaker(new LineBreaks());
			fetchNothing(builder);
			builder.withW3cDocument(PaperPage.of(document, form), null);
			setting.set(builder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void fetchNothing(PdfRendererBuilder builder) {
		for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
			builder.useExternalResourceAccessControl((uri, type) -> isWithinThePage(uri), when);
		}
		builder.useUriResolver((base, uri) -> isWithinThePage(uri) ? uri : null);
	}

	/**
	 * The page holds its pictures itself; whatever else a text may name is not opened.
	 */
	static boolean isWithinThePage(String uri) {
		return uri != null && uri.startsWith("data:image/png;base64,");
	}

	/** What is done with a page that is ready to be set. */
	private interface Setting {

		void set(PdfRendererBuilder builder) throws IOException;

	}

}
