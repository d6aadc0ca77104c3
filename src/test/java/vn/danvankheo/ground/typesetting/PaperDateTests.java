package vn.danvankheo.ground.typesetting;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PaperDateTests {

	@ParameterizedTest
	@CsvSource({ "2026-02-05, ngày 05 tháng 02 năm 2026", "2026-05-27, ngày 27 tháng 5 năm 2026",
			"2023-01-31, ngày 31 tháng 01 năm 2023", "2023-12-01, ngày 01 tháng 12 năm 2023",
			"2023-03-09, ngày 09 tháng 3 năm 2023" })
	void days_below_ten_and_the_first_two_months_have_a_zero(LocalDate day, String words) {
		assertThat(PaperDate.words(day, 2026)).isEqualTo(words);
	}

	@Test
	void a_blank_is_left_for_what_is_not_known() {
		assertThat(PaperDate.words(null, 2026)).isEqualTo("ngày      tháng      năm 2026");
		assertThat(PaperDate.words(null, null)).isEqualTo("ngày      tháng      năm ......");
		assertThat(FormatProfile.HD05.numbered(null, "TB/ThU")).isEqualTo("      -TB/ThU");
		assertThat(FormatProfile.HD05.numbered(5, "TB/ThU")).isEqualTo("05-TB/ThU");
		assertThat(FormatProfile.ND30.numbered(115, "QĐ-UBND")).isEqualTo("115/QĐ-UBND");
		assertThat(FormatProfile.ND30.numbered(null, "QĐ-UBND")).isEqualTo("      /QĐ-UBND");
	}

}
