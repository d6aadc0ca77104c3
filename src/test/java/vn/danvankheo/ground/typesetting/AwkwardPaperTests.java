package vn.danvankheo.ground.typesetting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class AwkwardPaperTests {

	@Test
	void what_looks_like_markup_is_printed_as_it_stands() throws IOException {
		String squeezed = squeeze(AwkwardPapers.HOSTILE);
		OfficialDocument paper = AwkwardPapers.full();
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Docx.write(paper, true)))) {
			String text = squeeze(new XWPFWordExtractor(word).getText());
			assertThat(text.split(java.util.regex.Pattern.quote(squeezed), -1)).hasSizeGreaterThan(20);
			assertThat(text).doesNotContain("\u0000");
			assertThat(word.getAllPictures()).hasSize(1);
		}
		String pdf = squeeze(String.join(" ", PdfReader.pages(Pdf.write(paper, true))));
		assertThat(pdf).contains("<script>alert(1)</script>&").contains("Ảnhkhôngđọcđược").doesNotContain("□");
	}

	@Test
	void nothing_outside_the_page_is_opened() {
		assertThat(Stream.of("http://x", "file:///etc/passwd", "jar:file:/x!/y", "data:text/html;base64,", "x.png", ""))
			.noneMatch(Pdf::isWithinThePage);
		assertThat(Pdf.isWithinThePage(null)).isFalse();
	}

	@ParameterizedTest
	@EnumSource
	void an_empty_paper_is_still_a_form(DocumentType type) throws IOException {
		for (FormatProfile profile : FormatProfile.values()) {
			OfficialDocument empty = AwkwardPapers.empty(profile, type);
			assertThat(WordReader.read(Docx.write(empty, true))).contains(type.heading());
			assertThat(PdfReader.pages(Pdf.write(empty, true))).hasSize(1);
		}
	}

	@Test
	void a_long_appendix_repeats_its_heading_on_every_page_and_splits_no_row() throws IOException {
		byte[] file = Pdf.write(SamplePapers.notice(FormatProfile.HD05, 300), true);
		List<String> pages = PdfReader.pages(file);
		assertThat(pages).hasSizeGreaterThan(15);
		assertThat(pages.subList(1, pages.size())).allMatch((page) -> page.contains("Đơn vị chủ trì"));
		String numbered = String.join("\n", pages);
		for (int row = 1; row <= 300; row++) {
			assertThat(numbered).containsOnlyOnce("nông thôn tổ " + row + " ");
		}
	}

	@Test
	void many_at_once_print_the_same() throws Exception {
		OfficialDocument paper = SamplePapers.decision(FormatProfile.HD05);
		String expected = PdfReader.read(Pdf.write(paper, true)) + WordReader.read(Docx.write(paper, true));
		ExecutorService desks = Executors.newFixedThreadPool(4);
		try {
			Callable<String> print = () -> PdfReader.read(Pdf.write(paper, true))
					+ WordReader.read(Docx.write(paper, true));
			for (Future<String> printed : desks.invokeAll(Stream.generate(() -> print).limit(12).toList())) {
				assertThat(printed.get()).isEqualTo(expected);
			}
		}
		finally {
			desks.shutdownNow();
		}
	}

	@Test
	void only_the_fonts_in_use_are_embedded() throws IOException {
		try (PDDocument pdf = Loader.loadPDF(Pdf.write(SamplePapers.letter(FormatProfile.HD05), true))) {
			for (var name : pdf.getPage(0).getResources().getFontNames()) {
				var font = pdf.getPage(0).getResources().getFont(name);
				assertThat(font.isEmbedded()).isTrue();
				assertThat(font.getName()).contains("LiberationSerif");
			}
		}
	}

	private static String squeeze(String text) {
		return text.replaceAll("\\s+", "");
	}

}
