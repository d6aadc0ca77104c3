package vn.danvankheo.ground.typesetting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Says in words what a PDF file shows and where, for comparing it whole. */
final class PdfReader extends PDFTextStripper {

	private static final double MILLIMETRE = 72 / 25.4;

	private final StringBuilder words = new StringBuilder();

	private PdfReader() {
		setSortByPosition(true);
	}

	/** Every piece of text with its place in millimetres, its font and size. */
	static String read(byte[] file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			PdfReader reader = new PdfReader();
			reader.words.append("title: ").append(document.getDocumentInformation().getTitle()).append('\n');
			reader.words.append("language: ").append(document.getDocumentCatalog().getLanguage()).append('\n');
			reader.getText(document);
			return reader.words.toString();
		}
	}

	/** The words of each page in the order they are read from its top. */
	static List<String> pages(byte[] file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			List<String> pages = new ArrayList<>();
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(stripper.getText(document));
			}
			return pages;
		}
	}

	/** How far to the right the letters of each page reach, in millimetres. */
	static List<Double> edges(byte[] file) throws IOException {
		List<Double> edges = new ArrayList<>();
		PDFTextStripper stripper = new PDFTextStripper() {
			@Override
			protected void startPage(PDPage page) {
				edges.add(0.0);
			}

			@Override
			protected void processTextPosition(TextPosition text) {
				double edge = (text.getXDirAdj() + text.getWidthDirAdj()) / MILLIMETRE;
				if (!text.getUnicode().isBlank()) {
					edges.set(edges.size() - 1, Math.max(edge, edges.get(edges.size() - 1)));
				}
			}
		};
		try (PDDocument document = Loader.loadPDF(file)) {
			stripper.getText(document);
		}
		return edges;
	}

	@Override
	protected void startPage(PDPage page) {
		this.words.append(String.format(Locale.ROOT, "page %.0f x %.0f mm%n",
				page.getMediaBox().getWidth() / MILLIMETRE, page.getMediaBox().getHeight() / MILLIMETRE));
	}

	@Override
	protected void writeString(String text, List<TextPosition> positions) {
		TextPosition first = positions.get(0);
		String font = first.getFont().getName();
		this.words.append(String.format(Locale.ROOT, "%3.0f %3.0f  %s %.0f: %s%n", first.getXDirAdj() / MILLIMETRE,
				first.getYDirAdj() / MILLIMETRE, font.substring(font.indexOf('+') + 1), first.getYScale(),
				text.strip()));
	}

}
