package vn.danvankheo.ground.typesetting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A list that was pasted keeps its lines, and no letter of it becomes a box. */
class KeptLinesTests {

	private static final String PASTED = "Các việc chính 🌱:\n– Trồng hoa ✓\n❖ Nuôi bò\n– Lắp đèn";

	private static final String[] LINES = { "Các việc chính:", "– Trồng hoa", "– Nuôi bò", "– Lắp đèn" };

	private static OfficialDocument paper(FormatProfile profile) {
		Block.Column wide = new Block.Column("Nội dung", 3, Block.Align.LEFT);
		Block.Column number = new Block.Column("TT", 0.5, Block.Align.CENTRE);
		return new OfficialDocument(profile, DocumentType.LIST,
				new OfficialDocument.Issuer("THỊ ỦY LAM KHÊ", "BAN CHỈ ĐẠO"), null, "", "Lam Khê", null,
				"Đăng ký mô hình", List.of(),
				List.of(new Block.Grid(null, List.of(number, wide), List.of(List.of("1", PASTED))),
						new Block.Labelled("Nội dung thực hiện", PASTED)),
				List.of(), List.of(), List.of(), false);
	}

	@ParameterizedTest
	@EnumSource
	void in_a_cell_and_in_a_line_of_minutes(FormatProfile profile) throws IOException {
		OfficialDocument paper = paper(profile);
		twice(String.join("\n", PdfReader.pages(Pdf.write(paper, true))));
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Docx.write(paper, true)))) {
			Stream<XWPFParagraph> cells = word.getTables()
				.stream()
				.flatMap((table) -> table.getRows().stream())
				.flatMap((row) -> row.getTableCells().stream())
				.flatMap((cell) -> cell.getParagraphs().stream());
			twice(Stream.concat(cells, word.getParagraphs().stream())
				.map(XWPFParagraph::getText)
				.collect(Collectors.joining("\n")));
		}
	}

	private static void twice(String text) {
		List<String> printed = text.lines().map((line) -> line.replace('\u00A0', ' ').strip()).toList();
		for (String line : LINES) {
			assertThat(printed).filteredOn((one) -> one.endsWith(line)).as(line).hasSize(2);
		}
		assertThat(text).doesNotContain("□", "🌱", "✓", "❖");
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ND30")
	void an_office_that_prints_on_one_side_has_every_left_margin_wide(FormatProfile profile) throws IOException {
		OfficialDocument paper = SamplePapers.notice(profile, 40);
		List<Double> one = PdfReader.edges(Pdf.write(paper, false));
		List<Double> both = PdfReader.edges(Pdf.write(paper, true));
		assertThat(one).hasSameSizeAs(both);
		assertThat(one.get(1)).as("the back of the first sheet").isGreaterThan(both.get(1) + 10);
		assertThat(one.get(0)).isEqualTo(both.get(0));
		assertThat(WordReader.read(Docx.write(paper, false))).contains("mirrored margins: false");
		assertThat(WordReader.read(Docx.write(paper, true))).contains("mirrored margins: true");
	}

}
