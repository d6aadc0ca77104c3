package vn.danvankheo.year.emulation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneNumberTests {

	@ParameterizedTest
	@CsvSource({ "0912 345 678,0912345678", "0987.654.321,0987654321", "+84 903 111 222,0903111222",
			"0908-765-432,0908765432", "912345001,0912345001", "84903111222,0903111222", "0084903111222,0903111222",
			"+84 (0)903 111 222,0903111222", "028 3822 1234,02838221234", "2838221234,02838221234",
			"0296 385 2345,02963852345" })
	void a_number_is_understood_however_it_is_written(String typed, String digits) {
		assertThat(PhoneNumber.parse(typed)).map(PhoneNumber::digits).contains(digits);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "12345", "09123456789", "0912 345 67a", "+1 202 555 0100", "0112345678", "0" })
	void what_is_no_number_here_is_refused(String typed) {
		assertThat(PhoneNumber.parse(typed)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0912345678,0912 345 678", "02838221234,0283 822 1234" })
	void a_number_is_read_in_groups(String digits, String grouped) {
		assertThat(new PhoneNumber(digits).grouped()).isEqualTo(grouped);
	}

}
