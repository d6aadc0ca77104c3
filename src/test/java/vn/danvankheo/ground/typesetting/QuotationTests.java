package vn.danvankheo.ground.typesetting;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Wherever a line of the PDF ends, marks stay with the words that they enclose. */
class QuotationTests {

	private static final int LINE = 80;

	private static byte[] paper() {
		List<Block> body = new ArrayList<>();
		for (int length = 0; length < LINE; length++) {
			String before = "mười ".repeat(length / 5) + "i".repeat(length % 5);
			body.add(new Block.Paragraph((before + " giao “*Dân vận khéo*”; trong đó có (*danh sách*).").strip()));
		}
		OfficialDocument paper = new OfficialDocument(FormatProfile.HD36, DocumentType.NOTICE, SamplePapers.PARTY, 1,
				"TB/ThU", "An Bình", LocalDate.of(2023, 3, 5), "Về việc giao", List.of(), body, List.of(), List.of(),
				List.of(), false);
		return Pdf.write(paper, true);
	}

	@Test
	void no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one() throws IOException {
		byte[] paper = paper();
		List<String> lines = PdfReader.pages(paper).stream().flatMap(String::lines).map(String::strip).toList();
		assertThat(lines).filteredOn((line) -> line.startsWith("khéo”;"))
			.as("quotations broken at a line's end")
			.isNotEmpty();
		assertThat(lines).as("no mark alone").noneMatch((line) -> line.matches("[”;).].*") || line.matches(".*[“(]"));
	}

	@Test
	void no_line_goes_beyond_the_margin() throws IOException {
		List<Double> edges = PdfReader.edges(paper());
		assertThat(edges).hasSizeGreaterThan(4);
		for (int page = 0; page < edges.size(); page++) {
			assertThat(edges.get(page)).as("page %d", page + 1).isLessThan((page % 2 == 0) ? 195.5 : 180.5);
		}
		byte[] notice = Pdf.write(SamplePapers.notice(FormatProfile.HD36, 1), true);
		assertThat(PdfReader.edges(notice).get(0)).isLessThan(195.5);
	}

}
