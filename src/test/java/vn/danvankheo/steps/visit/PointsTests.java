package vn.danvankheo.steps.visit;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Points as people type them. */
class PointsTests {

	private static final Criterion OF_TEN = new Criterion(1, "Bền vững", "", "", new BigDecimal("10"),
			new BigDecimal("0.5"));

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "8,5;8.5", "８.５;8.5", "8.5;8.5", " 8,50 ;8.50", "0;0", "10;10", "10,0;10.0" })
	void are_understood_however_they_are_written(String typed, BigDecimal points) {
		assertThat(Points.problem(typed, OF_TEN)).isEmpty();
		assertThat(Points.read(typed)).contains(points);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "-1;Nhập điểm từ 0 đến 10, ví dụ 0,5", "−1;Nhập điểm từ 0 đến 10, ví dụ 0,5",
					"10,01;Tiêu chí này tối đa 10 điểm", "11;Tiêu chí này tối đa 10 điểm",
					"1e309;Nhập điểm từ 0 đến 10, ví dụ 0,5", "NaN;Nhập điểm từ 0 đến 10, ví dụ 0,5",
					"Infinity;Nhập điểm từ 0 đến 10, ví dụ 0,5", "tám;Nhập điểm từ 0 đến 10, ví dụ 0,5",
					"8,3;Chấm theo bước 0,5 điểm", "8.5.1;Nhập điểm từ 0 đến 10, ví dụ 0,5" })
	void are_refused_with_the_cure(String typed, String words) {
		assertThat(Points.problem(typed, OF_TEN)).contains(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "0x8", "8d", "99999999999999999999" })
	void are_not_everything_that_Java_calls_a_number(String typed) {
		assertThat(Points.read(typed)).isEmpty();
	}

	@Test
	void are_written_with_a_comma_and_without_noughts() {
		assertThat(Points.words(new BigDecimal("8.50"))).isEqualTo("8,5");
		assertThat(Points.words(new BigDecimal("100.00"))).isEqualTo("100");
		assertThat(Points.words(null)).isEmpty();
	}

}
