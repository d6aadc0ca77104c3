package vn.danvankheo.year.obligation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AmountTests {

	@Test
	void without_a_minimum_it_says_so() {
		assertThat(new Amount(3, 5, null).words()).isEqualTo("3/5");
		assertThat(new Amount(2, 0, null).words()).isEqualTo("2 (không bắt buộc)");
	}

}
