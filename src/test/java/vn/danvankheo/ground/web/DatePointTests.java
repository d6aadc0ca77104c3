package vn.danvankheo.ground.web;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatePointTests {

	@ParameterizedTest
	@CsvSource({ "25/7/2024,DAY,2024-07-25,2024-07-25", "25/7,DAY,2023-07-25,2023-07-25",
			"2/2024,MONTH,2024-02-01,2024-02-29", "tháng 3/2027,MONTH,2027-03-01,2027-03-31",
			"T3,MONTH,2023-03-01,2023-03-31", "thg. 3 năm 2027,MONTH,2027-03-01,2027-03-31",
			"quý II/2027,QUARTER,2027-04-01,2027-06-30", "Q4,QUARTER,2023-10-01,2023-12-31",
			"6 tháng đầu năm,PART_OF_YEAR,2023-01-01,2023-06-30",
			"9 tháng cuối năm 2027,PART_OF_YEAR,2027-04-01,2027-12-31",
			"đầu năm 2027,PART_OF_YEAR,2027-01-01,2027-01-31", "cuối năm,PART_OF_YEAR,2023-12-01,2023-12-31",
			"cả năm 2027,PART_OF_YEAR,2027-01-01,2027-12-31", "2027,PART_OF_YEAR,2027-01-01,2027-12-31" })
	void a_text_names_its_first_and_its_last_day(String text, DatePoint.Unit unit, LocalDate first, LocalDate last) {
		DatePoint point = DatePoint.of(text).orElseThrow();
		assertThat(point.unit()).isEqualTo(unit);
		assertThat(point.first(2023)).contains(first);
		assertThat(point.last(2023)).contains(last);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tháng 13", "quý V", "0 tháng đầu năm", "13 tháng cuối năm", "thường xuyên", "", "?" })
	void what_names_no_time_is_no_point(String text) {
		assertThat(DatePoint.of(text)).isEmpty();
	}

}
