package vn.danvankheo.steps.sending;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LetterFormTests {

	private static final LocalDate TODAY = LocalDate.of(2023, 3, 20);

	@ParameterizedTest
	@CsvSource({ "12-CV/ĐU, 12-CV/ĐU", "Số: 26 - CV/ĐU, 26-CV/ĐU", "12/CV-UBND, 12/CV-UBND",
			"249/MTTQ-BTT, 249/MTTQ-BTT", "05 – BC/CBTH, 05-BC/CBTH" })
	void a_number_is_read_as_people_write_it(String typed, String read) {
		assertThat(new LetterForm(typed, "20/3/2023", null).letter(TODAY, null).value())
			.isEqualTo(new UnitLetter(read, TODAY, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "12", "CV/ĐU", "0-CV/ĐU", "12-", "12 CV", "<b>12-CV/ĐU" })
	void what_is_no_number_is_said_at_its_field(String typed) {
		assertThat(new LetterForm(typed, "20/3/2023", null).letter(TODAY, null).errors())
			.containsOnlyKeys("letterNumber");
	}

	@Test
	void a_day_is_needed_and_is_not_in_the_future() {
		assertThat(new LetterForm("12-CV/ĐU", "", null).letter(TODAY, null).errors()).containsOnlyKeys("letterDate");
		assertThat(new LetterForm("12-CV/ĐU", "31/2/2023", null).letter(TODAY, null).errors())
			.containsOnlyKeys("letterDate");
		assertThat(new LetterForm("12-CV/ĐU", "21/3/2023", null).letter(TODAY, null).errors())
			.containsEntry("letterDate", "Ngày của công văn không sau hôm nay, 20/3/2023");
		assertThat(new LetterForm("", " ", null).filled()).isFalse();
	}

}
