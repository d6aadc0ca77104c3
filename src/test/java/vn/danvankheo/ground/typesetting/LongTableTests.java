package vn.danvankheo.ground.typesetting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import vn.danvankheo.year.emulation.ListColumn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Long papers: where their pages end, and how their columns share the room. */
class LongTableTests {

	private static final List<Block.Column> COLUMNS = Stream
		.concat(Stream.of(new Block.Column("TT", 0.5, Block.Align.CENTRE)),
				Stream.of(ListColumn.Printed.values()).map(ListColumn.Printed::column))
		.toList();

	private static final List<List<String>> TOWN = pages(LongLists.registered(FormatProfile.HD36, 67, COLUMNS));

	/** The lines of each page. */
	private static List<List<String>> pages(OfficialDocument paper) {
		List<List<String>> pages = new ArrayList<>();
		try (PDDocument file = Loader.loadPDF(Pdf.write(paper, true))) {
			for (int page = 1; page <= file.getNumberOfPages(); page++) {
				PDFTextStripper stripper = new PDFTextStripper();
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(stripper.getText(file).replace('\u00A0', ' ').lines().map(String::strip).toList());
			}
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return pages;
	}

	@Test
	void sixty_seven_models_take_ten_pages_at_most() {
		assertThat(TOWN).hasSizeLessThanOrEqualTo(10);
		assertThat(TOWN).last().asList().as("the last page holds more than its signatures").hasSizeGreaterThan(10);
	}

	@Test
	void the_heading_of_a_group_stands_on_the_page_of_its_first_row() {
		for (List<String> page : TOWN) {
			assertThat(page.get(page.size() - 1)).doesNotStartWith("Đơn vị");
		}
		OfficialDocument pairs = LongLists.registered(FormatProfile.HD05, 90, COLUMNS.subList(0, 2));
		List<List<String>> pages = pages(pairs);
		assertThat(pages).hasSizeGreaterThan(2);
		assertThat(pages).allSatisfy((page) -> assertThat(page.get(page.size() - 1)).doesNotStartWith("Đơn vị"));
	}

	@Test
	void no_telephone_is_broken_and_a_period_ends_its_line_with_the_dash() {
		String text = String.join("\n", TOWN.stream().flatMap(List::stream).toList());
		assertThat(Pattern.compile("09\\d\\d 345 \\d\\d\\d").matcher(text).results()).hasSize(67);
		assertThat(text).doesNotContain("\n–\n");
	}

	@Test
	void a_paper_that_needs_a_page_for_its_last_sentence_alone_is_set_more_tightly() {
		OfficialDocument paper = letter(1);
		for (int paragraphs = 2; Pdf.pages(paper, PaperForm.of(FormatProfile.HD05)) == 1; paragraphs++) {
			paper = letter(paragraphs);
		}
		assertThat(pages(paper)).hasSize(1);
		assertThat(pages(letter(40))).as("what does not fit has its pages").hasSizeGreaterThan(1);
	}

	@Test
	void a_ward_list_of_six_models_needs_no_page_for_its_signatures() {
		List<List<String>> rows = new ArrayList<>(List.of(List.of("Đảng bộ Phường 1: 06 mô hình")));
		for (int number = 1; number <= 6; number++) {
			rows.add(List.of(String.valueOf(number), "Tuyến đường hoa số " + number, "Mô hình, tập thể, mới", "Kinh tế",
					"Ấp 3, đường Bờ Kênh", "01/3/2026 – 01/11/2026", "Vận động các hộ cùng làm.",
					"Tổ dân vận khu phố 2; Tổ trưởng; 0912 345 678", ""));
		}
		OfficialDocument list = new OfficialDocument(FormatProfile.HD05, DocumentType.LIST,
				new OfficialDocument.Issuer("THỊ ỦY LAM KHÊ", "ĐẢNG BỘ PHƯỜNG 1"), null, "", "Lam Khê", null,
				"Đăng ký mô hình, điển hình “Dân vận khéo” đầu năm 2026", List.of(),
				List.of(new Block.Grid(null, COLUMNS, rows),
						new Block.Paragraph("Danh sách này có 06 mô hình, điển hình.")),
				List.of(new OfficialDocument.Signature(List.of("NGƯỜI LẬP BIỂU"), ""),
						new OfficialDocument.Signature(List.of("T/M ĐẢNG ỦY PHƯỜNG 1"), "")),
				List.of(), List.of(), true, 2026);
		assertThat(pages(list)).hasSize(1);
	}

	@Test
	void a_towns_list_is_set_once_and_without_the_tags_that_fill_the_memory() throws IOException {
		OfficialDocument town = list(300);
		assertThat(PaperForm.of(town, true)).isEqualTo(PaperForm.of(FormatProfile.HD05));
		assertThat(tagged(town)).isFalse();
		assertThat(tagged(list(3))).isTrue();
	}

	@Test
	void what_would_take_all_memory_is_refused_in_words() {
		Typesetter typesetter = new Typesetter();
		assertThatExceptionOfType(TooLongToPrint.class).isThrownBy(() -> typesetter.pdf(list(1501), true))
			.satisfies((refused) -> assertThat(refused.arguments()).containsExactly(1500));
		assertThatExceptionOfType(TooLongToPrint.class).isThrownBy(() -> typesetter.docx(list(1501), true));
		assertThat(typesetter.docx(list(1500), true)).isNotEmpty();
	}

	private static boolean tagged(OfficialDocument paper) throws IOException {
		try (PDDocument file = Loader.loadPDF(new Typesetter().pdf(paper, true))) {
			return file.getDocumentCatalog().getStructureTreeRoot() != null;
		}
	}

	static OfficialDocument list(int rows) {
		Block.Grid grid = new Block.Grid(null, COLUMNS.subList(0, 2),
				Collections.nCopies(rows, List.of("1", "Mô hình đường hoa")));
		return new OfficialDocument(FormatProfile.HD05, DocumentType.LIST,
				new OfficialDocument.Issuer("THỊ ỦY LAM KHÊ", "BAN CHỈ ĐẠO"), null, "", "Lam Khê", null, "Danh sách",
				List.of(), List.of(grid), List.of(), List.of(), List.of(), true, 2026);
	}

	private static OfficialDocument letter(int paragraphs) {
		return new OfficialDocument(FormatProfile.HD05, DocumentType.NOTICE,
				new OfficialDocument.Issuer("THỊ ỦY LAM KHÊ", "BAN CHỈ ĐẠO"), 5, "TB/BCĐ", "Lam Khê", null,
				"Giao thực hiện mô hình", List.of(),
				Collections.nCopies(paragraphs, new Block.Paragraph("Các đơn vị báo cáo trước ngày 25 hằng tháng.")),
				List.of(new OfficialDocument.Signature(List.of("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"), "Nguyễn Văn Mẫu")),
				List.of("Các đơn vị", "Lưu BCĐ"), List.of(), false, 2026);
	}

}
