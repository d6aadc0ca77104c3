package vn.danvankheo.steps.ledger;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerTotalTests {

	private static LedgerTotal total(int units, int complete, int missing) {
		return new LedgerTotal("Cả thị xã", units, complete, 60, 1, 2, 3, 40, 5, missing, 0);
	}

	@Test
	void it_says_how_many_have_enough_and_what_is_missing() {
		assertThat(total(47, 41, 9).sentence()).isEqualTo("41/47 đơn vị đủ chỉ tiêu, 6 đơn vị còn thiếu 9 mô hình");
		assertThat(total(47, 47, 0).sentence()).isEqualTo("47/47 đơn vị đủ chỉ tiêu");
	}

	@Test
	void nobody_lacks_anything_where_nobody_owes_a_number() {
		assertThat(total(10, 8, 6).gap()).isEqualTo("thiếu 6");
		assertThat(total(10, 10, 0).gap()).isEqualTo("đủ");
		assertThat(total(0, 0, 0).gap()).isEqualTo("–");
	}

	@Test
	void what_waits_and_what_was_received_counts() {
		assertThat(total(1, 1, 0).counting()).isEqualTo(42);
	}

	@Test
	void of_no_units_it_is_nothing() {
		assertThat(LedgerTotal.of("Không có", List.of()))
			.isEqualTo(new LedgerTotal("Không có", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
	}

}
