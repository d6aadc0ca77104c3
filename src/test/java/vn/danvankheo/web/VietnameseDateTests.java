package vn.danvankheo.web;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VietnameseDateTests {

	@ParameterizedTest
	@ValueSource(strings = { "25/7/2023", "25/07/2023", "25-7-2023", "25.07.2023", " 25 / 7 / 2023 ", "2023-07-25",
			"２５/7/2023" })
	void the_same_day_may_be_typed_in_many_ways(String typed) {
		assertThat(VietnameseDate.parse(typed)).contains(LocalDate.of(2023, 7, 25));
	}

	@ParameterizedTest
	@ValueSource(strings = { "31/02/2023", "29/02/2023", "01/01/1899", "01/01/2101", "01/01/9999", "00/01/2023",
			"01/13/2023", "7/2023", "25/7/23", "hôm nay", "" })
	void what_is_no_day_is_refused(String typed) {
		assertThat(VietnameseDate.parse(typed)).isEmpty();
	}

	@Test
	void the_first_and_the_last_believed_day_are_taken() {
		assertThat(VietnameseDate.parse("01/01/1900")).contains(LocalDate.of(1900, 1, 1));
		assertThat(VietnameseDate.parse("31/12/2100")).contains(LocalDate.of(2100, 12, 31));
		assertThat(VietnameseDate.parse(null)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2023-02-08,08/02/2023", "2023-07-25,25/7/2023", "2023-12-15,15/12/2023", "2023-01-31,31/01/2023",
			"2023-03-01,01/3/2023" })
	void a_day_has_two_digits_and_a_month_only_in_january_and_february(LocalDate date, String printed) {
		assertThat(VietnameseDate.format(date)).isEqualTo(printed);
		assertThat(VietnameseDate.parse(printed)).contains(date);
	}

}
