package vn.danvankheo.ground.document;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.typesetting.Block;

import static org.assertj.core.api.Assertions.assertThat;

/** How the plain text of a body is read. */
class PaperBodyTests {

	private static final Block TABLE = new Block.Grid(null, List.of(new Block.Column("TT", 1, Block.Align.CENTRE)),
			List.of(List.of("1")));

	private static final LiveContent CONTENT = new LiveContent(Map.of("danh sách", List.of(TABLE)),
			Map.of("số mô hình", "45", "tiền", "1$\\"), List.of(), Set.of());

	private static List<Block> blocks(String text) {
		return PaperBody.read(text, CONTENT).blocks();
	}

	@Test
	void every_kind_of_line_becomes_its_block() {
		assertThat(blocks("""
				QUYẾT ĐỊNH:

				Điều 1. Thành lập đoàn kiểm tra.
				- Đồng chí Nguyễn Văn A;
				– Đồng chí Trần Thị B.
				[[ danh sách ]]

				I. TÌNH HÌNH
				1. Kết quả
				Cả năm có {{ số mô hình }} mô hình
				ở các đơn vị.

				Đoạn sau, kinh phí {{tiền}}.""")).containsExactly(new Block.Centred("QUYẾT ĐỊNH:"),
				new Block.Article(1, "Thành lập đoàn kiểm tra."), new Block.Item("Đồng chí Nguyễn Văn A;"),
				new Block.Item("Đồng chí Trần Thị B."), TABLE, new Block.Heading(1, "I. TÌNH HÌNH"),
				new Block.Heading(2, "1. Kết quả"), new Block.Paragraph("Cả năm có 45 mô hình ở các đơn vị."),
				new Block.Paragraph("Đoạn sau, kinh phí 1$\\."));
	}

	@Test
	void a_numbered_sentence_is_a_paragraph_of_its_own() {
		assertThat(blocks("1. Các đơn vị thực hiện.\n2. Ban Dân vận theo dõi.")).containsExactly(
				new Block.Paragraph("1. Các đơn vị thực hiện."), new Block.Paragraph("2. Ban Dân vận theo dõi."));
	}

	@Test
	void a_numbered_line_that_goes_on_behind_its_colon_is_text_and_not_a_heading() {
		assertThat(blocks("2. Phạm vi: 12 mô hình tại 05 đơn vị sau đây:\n1. Nhiệm vụ:")).containsExactly(
				new Block.Paragraph("2. Phạm vi: 12 mô hình tại 05 đơn vị sau đây:"),
				new Block.Heading(2, "1. Nhiệm vụ:"));
	}

	@Test
	void unknown_names_are_told_and_known_ones_need_their_marks() {
		PaperBody.Read read = PaperBody.read("[[Danh Sách]]\nCó {{số}} và {{số mô hình}}.", CONTENT);
		assertThat(read.unknownTables()).containsExactly("Danh Sách");
		assertThat(read.unknownFigures()).containsExactly("số");
		assertThat(read.blocks()).containsExactly(new Block.Paragraph("Có {{số}} và 45."));
	}

	@Test
	void an_empty_text_has_no_blocks_and_ordinary_lines_are_no_headings() {
		assertThat(blocks(" \n\n")).isEmpty();
		assertThat(blocks("-5 độ\nVI là số La Mã\nĐiều này cần.\nBCĐ")).hasSize(1)
			.first()
			.isInstanceOf(Block.Paragraph.class);
	}

}
