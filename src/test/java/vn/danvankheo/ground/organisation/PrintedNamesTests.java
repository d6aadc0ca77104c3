package vn.danvankheo.ground.organisation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is made from the names of a committee. */
class PrintedNamesTests {

	private static String headOf(String office) {
		return PrintedNames.of("Ban Chỉ đạo", "Thị ủy", office, "Lam Khê").standingOfficeHeadUpper();
	}

	@Test
	void a_ban_has_a_truong_ban_and_another_office_signs_by_its_name() {
		assertThat(headOf("Ban Dân vận Thị ủy")).isEqualTo("TRƯỞNG BAN DÂN VẬN THỊ ỦY");
		assertThat(headOf("Văn phòng Thị ủy")).isEqualTo("VĂN PHÒNG THỊ ỦY");
	}

}
