package vn.danvankheo.ground.organisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameOrderTests {

	/** As people here order them, and as the database does (VietnameseOrderTests). */
	static final List<String> ORDERED = List.of("Chi bộ Điện lực", "Chi hội 2", "Chi hội 2A", "Chi hội 10",
			"Đảng ủy Công an", "Đảng ủy Quân sự", "Hội Nông dân", "Khu phố 9", "Khu phố 10", "Khu phố 11 năm 2023",
			"Lan An", "Lan Ý", "Lân An", "Phường 2", "Phường 9", "Phường 10", "Phường 012", "Phường 100",
			"Phường An Bình", "Phường Ẩn", "Phường Đông", "Trần Anh", "Tuyến đường hoa", "Tuyến đường xanh",
			"Ủy ban Mặt trận", "Xã Cư Mgar", "Xã Đắk Lua", "Xã Y");

	@Test
	void numbers_count_as_numbers_and_letters_as_here() {
		List<String> shuffled = new ArrayList<>(ORDERED);
		Collections.shuffle(shuffled, new Random(7));
		assertThat(shuffled.stream().sorted(NameOrder.VIETNAMESE)).containsExactlyElementsOf(ORDERED);
	}

	@Test
	void names_that_differ_at_all_are_never_one() {
		assertThat(NameOrder.VIETNAMESE.compare("Phường 1", "Phường 01")).isNotZero();
		assertThat(NameOrder.VIETNAMESE.compare("An-Bình", "AnBình")).isNotZero();
		assertThat(NameOrder.VIETNAMESE.compare("Phường 1", "Phường 1")).isZero();
	}

	@Test
	void a_number_may_be_of_any_length() {
		assertThat(List.of("Số 1234567890123456789012", "Số 9").stream().sorted(NameOrder.VIETNAMESE)).hasSize(2);
	}

}
