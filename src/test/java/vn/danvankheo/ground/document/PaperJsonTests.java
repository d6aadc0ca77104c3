package vn.danvankheo.ground.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.typesetting.FormatProfile;
import vn.danvankheo.ground.typesetting.OfficialDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept of a paper is the paper. */
class PaperJsonTests {

	private static final byte[] PICTURE = { (byte) 0x89, 'P', 'N', 'G', 0, -1 };

	private static final List<Block> EVERY_BLOCK = List.of(new Block.Basis("Căn cứ “*Dân vận khéo*”"),
			new Block.Centred("QUYẾT ĐỊNH:"), new Block.Heading(2, "1. Kết quả"), new Block.Paragraph("Dòng\nhai"),
			new Block.Item("một"), new Block.Article(3, "Điều ba."), new Block.Labelled("Thời gian", ""),
			new Block.Dots(4),
			new Block.Grid(null,
					List.of(new Block.Column("TT", 0.5, Block.Align.CENTRE),
							new Block.Column("Đơn vị", 4, Block.Align.LEFT)),
					List.of(List.of("Nhóm"), List.of("1", "Phường 1"))),
			new Block.Picture(PICTURE, 25, "Mã QR"));

	private static OfficialDocument document(Integer number, LocalDate date, List<Block> body) {
		return new OfficialDocument(FormatProfile.HD05, DocumentType.NOTICE,
				new OfficialDocument.Issuer("", "THỊ ỦY\n“A”"), number, "TB/ThU", "Thị xã", date, "Trích yếu",
				List.of("Ban Thường vụ"), body,
				List.of(new OfficialDocument.Signature(List.of("T/M BAN THƯỜNG VỤ"), "")), List.of("Lưu."),
				List.of(new OfficialDocument.Appendix("DANH SÁCH", "", body, true)), false, 2026);
	}

	@Test
	void every_kind_of_block_comes_back_as_it_was() {
		List<Class<?>> kinds = Arrays.asList(Block.class.getPermittedSubclasses());
		assertThat(EVERY_BLOCK.stream().map(Object::getClass).collect(Collectors.toSet()))
			.containsExactlyInAnyOrderElementsOf(kinds);
		OfficialDocument paper = document(15, LocalDate.of(2026, 11, 24), EVERY_BLOCK);
		assertThat(PaperJson.document(PaperJson.write(paper))).usingRecursiveComparison().isEqualTo(paper);
	}

	@Test
	void what_a_paper_does_not_know_stays_unknown() {
		OfficialDocument paper = document(null, null, List.of());
		assertThat(PaperJson.document(PaperJson.write(paper))).isEqualTo(paper);
	}

	@Test
	void blocks_are_named_apart_from_their_classes_and_later_fields_are_passed_over() {
		String kept = PaperJson.write(document(1, null, List.of(new Block.Item("một"))));
		assertThat(kept).contains("\"block\":\"item\"").doesNotContain("vn.danvankheo");
		OfficialDocument read = PaperJson
			.document(kept.replace("\"block\":\"item\"", "\"block\":\"item\",\"later\":1"));
		assertThat(read.body()).containsExactly(new Block.Item("một"));
	}

}
