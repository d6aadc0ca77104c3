package vn.danvankheo.ground.typesetting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What never stands on two pages, wherever the page ends. */
class KeptTogetherTests {

	private static final String HEADING = "IV. HẠN CHẾ, NGUYÊN NHÂN";

	private static final List<Block.Column> COLUMNS = List.of(new Block.Column("TT", 1, Block.Align.CENTRE),
			new Block.Column("Đơn vị", 6, Block.Align.LEFT), new Block.Column("Số mô hình", 2, Block.Align.CENTRE));

	private static List<String> pages(List<Block> body) throws IOException {
		return PdfReader.pages(Pdf.write(new OfficialDocument(FormatProfile.HD05, DocumentType.MINUTES,
				new OfficialDocument.Issuer("THỊ ỦY LAM KHÊ", "BAN CHỈ ĐẠO"), null, "", "Lam Khê", null, "Kiểm tra",
				List.of(), body, List.of(), List.of(), List.of(), false), true));
	}

	private static String last(String page) {
		List<String> lines = page.strip().lines().toList();
		return lines.get(lines.size() - 1).replace('\u00A0', ' ').strip();
	}

	@Test
	void a_heading_stands_on_the_page_of_its_text() throws IOException {
		for (int rows = 1; rows <= 8; rows++) {
			for (int paragraphs = 16; paragraphs <= 21; paragraphs++) {
				List<Block> body = new ArrayList<>();
				body.add(new Block.Grid(null, COLUMNS, Collections.nCopies(rows, List.of("1", "Phường 1", "5"))));
				body.addAll(Collections.nCopies(paragraphs, new Block.Paragraph("Không có.")));
				body.add(new Block.Heading(1, HEADING));
				body.addAll(Collections.nCopies(9, new Block.Paragraph("Không có.")));
				assertThat(last(pages(body).get(0))).as("%d rows, %d paragraphs", rows, paragraphs)
					.isNotEqualTo(HEADING);
			}
		}
	}

	@Test
	void a_sum_stands_on_the_page_of_a_row_that_it_sums_up() throws IOException {
		for (int rows = 26; rows <= 38; rows++) {
			List<List<String>> table = new ArrayList<>(Collections.nCopies(rows, List.of("1", "Phường 1", "5")));
			table.add(List.of("", "Cộng phường, xã", "5"));
			table.addAll(Collections.nCopies(14, List.of("1", "Trường học", "1")));
			table.add(List.of("Tổng cộng: 09 mô hình"));
			List<String> pages = pages(List.of(new Block.Grid(null, COLUMNS, table)));
			assertThat(pages).allSatisfy((page) -> assertThat(after(page, "Số mô hình")).doesNotStartWith("Cộng")
				.doesNotStartWith("Tổng cộng"));
		}
	}

	private static String after(String page, String heading) {
		return page.substring(page.indexOf(heading) + heading.length()).strip();
	}

}
