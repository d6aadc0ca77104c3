package vn.danvankheo.steps.listimport;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodReaderTests {

	private final PeriodReader reader = new PeriodReader(2023);

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "từ tháng 3 đến tháng 11/2023|2023-03-01|2023-11-30",
			"tháng 3 - 11/2023|2023-03-01|2023-11-30", "Tháng 3 – tháng 11 năm 2023|2023-03-01|2023-11-30",
			"T3-T11/2023|2023-03-01|2023-11-30", "3/2023 đến 11/2023|2023-03-01|2023-11-30",
			"03-11/2023|2023-03-01|2023-11-30", "tháng 3 đến 11 năm 2023|2023-03-01|2023-11-30",
			"Từ tháng 3 đến tháng 11|2023-03-01|2023-11-30", "Quý II - quý IV/2023|2023-04-01|2023-12-31",
			"quý I-IV/2023|2023-01-01|2023-12-31", "Quý 2/2023|2023-04-01|2023-06-30",
			"Cả năm 2023|2023-01-01|2023-12-31", "Năm 2023|2023-01-01|2023-12-31", "2023|2023-01-01|2023-12-31",
			"cả năm|2023-01-01|2023-12-31", "6 tháng đầu năm|2023-01-01|2023-06-30",
			"6 tháng cuối năm 2023|2023-07-01|2023-12-31", "9 tháng đầu năm|2023-01-01|2023-09-30",
			"01/4/2023 - 30/11/2023|2023-04-01|2023-11-30", "01-4-2023 đến 30-11-2023|2023-04-01|2023-11-30",
			"Từ ngày 01/4/2023 đến hết ngày 30/11/2023|2023-04-01|2023-11-30",
			"2023-04-01 - 2023-11-30|2023-04-01|2023-11-30", "15/3 - 30/11/2023|2023-03-15|2023-11-30",
			"từ tháng 3 đến hết năm 2023|2023-03-01|2023-12-31",
			"đầu tháng 3 đến cuối tháng 11/2023|2023-03-01|2023-11-30",
			"tháng 9/2023 - tháng 5/2024|2023-09-01|2024-05-31", "Đầu năm đến cuối năm 2023|2023-01-01|2023-12-31" })
	void a_period_is_understood_however_it_is_written(String text, LocalDate start, LocalDate end) {
		assertThat(this.reader.read(text)).contains(new Period(start, end, true, false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "25/7/2023", "25/07/2023", "25-7-2023", "25/7/23", "từ 25/7/2023", "2023-07-25",
			"25/7/2023 - " })
	void a_single_day_is_only_the_beginning(String text) {
		assertThat(this.reader.read(text)).contains(new Period(LocalDate.of(2023, 7, 25), null, false, false));
	}

	@Test
	void a_single_month_has_a_first_and_a_last_day_but_from_a_month_on_has_no_end() {
		assertThat(this.reader.read("tháng 3/2023"))
			.contains(new Period(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 31), false, false));
		assertThat(this.reader.read("Từ tháng 3/2023"))
			.contains(new Period(LocalDate.of(2023, 3, 1), null, false, false));
	}

	@Test
	void only_an_end_says_nothing_of_the_beginning() {
		assertThat(this.reader.read("đến tháng 11/2023"))
			.contains(new Period(null, LocalDate.of(2023, 11, 30), false, false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "31/02/2023", "29/02/2023 - 30/11/2023", "01/13/2023", "01/4/9999" })
	void a_day_that_does_not_exist_is_named_as_such(String text) {
		assertThat(this.reader.read(text)).contains(Period.unrealDay());
	}

	@ParameterizedTest
	@ValueSource(strings = { "thường xuyên", "hằng tuần", "tháng 13", "3", "năm học 2022 - 2023", "quý V", "?" })
	void what_is_no_period_is_not_guessed(String text) {
		assertThat(this.reader.read(text)).isEmpty();
	}

}
