package vn.danvankheo.ground.web;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VietnameseDateTests {

	@ParameterizedTest
	@ValueSource(strings = { "5/7/2023", "05/07/2023", "5-7-2023", "05-07-2023", "5.7.2023", "05.07.2023", "5/7.2023",
			" 5 / 7 / 2023 ", "5 - 7 - 2023", "5–7–2023", "2023-07-05", "2023-7-5", "2023-07-05T00:00:00",
			"2023-07-05T08:30", "2023-07-05 08:30:15.250", "2023-07-05T00:00:00Z", "５/７/２０２３", "5/7/23", "05.07.23",
			"ngày 5/7/2023", "Ngày 05 tháng 7 năm 2023", "5 thang 7 nam 2023", "05 tháng 7/2023" })
	void the_same_day_may_be_typed_in_many_ways(String typed) {
		assertThat(VietnameseDate.parse(typed)).contains(LocalDate.of(2023, 7, 5));
		assertThat(VietnameseDate.whyNone(typed)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "31/2/2027", "31-02-2027", "2027-02-31", "2027-2-31T00:00:00", "29/02/2023", "00/01/2023",
			"01/13/2023", "99/99/2023", "31/2/27", "ngày 31 tháng 02 năm 2027", "30/02", "31/4" })
	void a_day_that_does_not_exist_is_told_from_what_is_none(String typed) {
		assertThat(VietnameseDate.parse(typed)).isEmpty();
		assertThat(VietnameseDate.whyNone(typed)).isEqualTo("Không có ngày " + typed.replace("ngày ", ""));
	}

	@ParameterizedTest
	@CsvSource({ "31/12/1899,Năm phải từ 1900 đến 2100", "01/01/2101,Năm phải từ 1900 đến 2100",
			"01/01/9999,Năm phải từ 1900 đến 2100", "15/3,Ngày 15/3 còn thiếu năm" })
	void what_else_is_wrong_with_a_day_is_said(String typed, String words) {
		assertThat(VietnameseDate.parse(typed)).isEmpty();
		assertThat(VietnameseDate.whyNone(typed)).isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2/2027", "tháng 3/2027", "T3/2027", "quý II/2027", "2027", "cả năm 2027", "15",
			"03-11/2023", "25-7/2023", "25-7-23", "1/2/027", "1/2/20271", "12027-07-05", "1/4/2023 - 30/11/2023",
			"từ 5/7/2023", "45000", "hôm nay", "?", " ", "" })
	void what_names_no_whole_day_is_no_day(String typed) {
		assertThat(VietnameseDate.parse(typed)).isEmpty();
		assertThat(VietnameseDate.whyNone(typed)).startsWith("Không đọc được ngày này");
	}

	@Test
	void the_first_and_the_last_believed_day_are_taken() {
		assertThat(VietnameseDate.parse("01/01/1900")).contains(LocalDate.of(1900, 1, 1));
		assertThat(VietnameseDate.parse("31/12/2100")).contains(LocalDate.of(2100, 12, 31));
		assertThat(VietnameseDate.parse(null)).isEmpty();
		assertThat(VietnameseDate.whyNone(null)).startsWith("Không đọc được ngày này");
	}

	@ParameterizedTest
	@CsvSource({ "2023-02-08,08/02/2023", "2023-07-25,25/7/2023", "2023-12-15,15/12/2023", "2023-01-31,31/01/2023",
			"2023-03-01,01/3/2023" })
	void a_day_has_two_digits_and_a_month_only_in_january_and_february(LocalDate date, String printed) {
		assertThat(VietnameseDate.format(date)).isEqualTo(printed);
		assertThat(VietnameseDate.parse(printed)).contains(date);
		assertThat(VietnameseDate.parse(VietnameseDate.formal(date))).contains(date);
	}

	@Test
	void a_moment_is_told_by_the_clocks_of_this_country() {
		assertThat(VietnameseDate.moment(Instant.parse("2023-03-19T17:05:00Z"))).isEqualTo("00:05, 20/3/2023");
		assertThat(VietnameseDate.moment((Instant) null)).isEmpty();
		assertThat(VietnameseDate.time(Instant.parse("2023-03-19T01:05:59Z"))).isEqualTo("08:05");
	}

}
