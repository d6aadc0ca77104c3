package vn.danvankheo.ground.document;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.document.PaperSource.Since;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.typesetting.FormatProfile;
import vn.danvankheo.ground.typesetting.OfficialDocument;

import static org.assertj.core.api.Assertions.assertThat;

class CitedDaysTests {

	private static List<LocalDate> days(String... bases) {
		return of(bases).stream().map(Since::day).toList();
	}

	private static List<Since> of(String... bases) {
		List<Block> body = java.util.Arrays.stream(bases).<Block>map(Block.Basis::new).toList();
		return CitedDays.of(new OfficialDocument(FormatProfile.HD05, DocumentType.DECISION,
				new OfficialDocument.Issuer("", "BAN CHỈ ĐẠO"), null, "QĐ/BCĐ", "Lam Khê", null, "Trích yếu", List.of(),
				body, List.of(), List.of(), List.of(), false));
	}

	@Test
	void the_days_of_cited_papers_and_meetings_are_found_however_they_are_written() {
		assertThat(days("Căn cứ Kế hoạch số 26-KH/BCĐ, ngày 24/02/2026 của Ban Chỉ đạo;",
				"Căn cứ kết quả cuộc họp xét ngày 12 tháng 3 năm 2026 và Tờ trình số 03-TTr/BCĐ, Ngày 15/3/2026,"))
			.containsExactly(LocalDate.of(2026, 2, 24), LocalDate.of(2026, 3, 12), LocalDate.of(2026, 3, 15));
	}

	@Test
	void a_term_within_a_basis_and_a_day_that_does_not_exist_cite_nothing() {
		assertThat(days("Căn cứ Chương trình thực hiện từ ngày 01/3/2026 đến ngày 31/12/2026, trước ngày 15/12/2026;",
				"Căn cứ Công văn ngày 31/02/2026;", "Căn cứ danh sách đăng ký;"))
			.isEmpty();
	}

	@Test
	void the_basis_is_quoted_without_what_is_print_only() {
		assertThat(of("Căn cứ Kế hoạch ngày 24/02/2026 về “*Dân vận khéo*”;").get(0).what())
			.isEqualTo("ngày ghi ở «Căn cứ Kế hoạch ngày 24/02/2026 về “Dân vận khéo”»");
	}

}
