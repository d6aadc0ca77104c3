package vn.danvankheo.ground.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneNumbersTests {

	@ParameterizedTest
	@CsvSource({ "0912 345 678,0912345678", "0987.654.321,0987654321", "+84 903 111 222,0903111222",
			"0908-765-432,0908765432", "912345001,0912345001", "84903111222,0903111222", "0084903111222,0903111222",
			"+84 (0)903 111 222,0903111222", "028 3822 1234,02838221234", "2838221234,02838221234",
			"0296 385 2345,02963852345", "(028) 3822.1234,02838221234", "028/38221234,02838221234",
			"0912-34-56-78,0912345678", "1900 6067,19006067", "1800 599 920,1800599920" })
	void a_number_is_understood_however_it_is_written(String typed, String kept) {
		assertThat(PhoneNumbers.parse(typed)).map(PhoneNumbers::kept).contains(kept);
	}

	@ParameterizedTest
	@CsvSource({ "(04) 3822 1234,0438221234", "0650 382 2123,06503822123", "0511.3822.123,05113822123",
			"01682 345 678,01682345678" })
	void a_number_of_an_old_list_is_kept_with_its_old_code(String typed, String kept) {
		assertThat(PhoneNumbers.parse(typed)).map(PhoneNumbers::kept).contains(kept);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ĐT: 0912 345 678", "Zalo: 0912345678", "DĐ 0912345678", "số 0912.345.678",
			"Số điện thoại: 0912 345 678.", "SĐT 0912345678 (Zalo)", "Điện thoại (DĐ): +84 912 345 678",
			"Tel. 0912 345 678", "\u202A0912 345 678\u202C", "0912\u00AD345\u200B678", "０９１２３４５６７８",
			"0912 345 678 - 0912345678", "ĐT, Zalo: 0912–345–678" })
	void labels_and_what_nobody_sees_are_left_out(String typed) {
		assertThat(PhoneNumbers.parse(typed)).map(PhoneNumbers::kept).contains("0912345678");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0912 345 678 - 0283 822 1234", "0912345678/02838221234", "0912.345.678, 028.3822.1234",
			"0912345678 hoặc 02838221234", "0912345678\n02838221234", "0912 345 678 028 3822 1234",
			"912345678; 2838221234", "DĐ: 0912345678 CQ: (028) 3822 1234", "+84912345678+842838221234",
			"0912 345 678 và 0283 822 1234" })
	void several_numbers_are_kept_in_their_order(String typed) {
		assertThat(PhoneNumbers.parse(typed)).map(PhoneNumbers::kept).contains("0912345678, 02838221234");
	}

	@ParameterizedTest
	@ValueSource(strings = { "028 3822 1234 máy lẻ 12", "02838221234 (máy lẻ 12)", "0283 822 1234 ext 12",
			"02838221234, ext. 12", "02838221234 x12", "02838221234#12", "028.3822.1234 - số máy lẻ: 12",
			"02838221234 nội bộ 12" })
	void an_extension_stays_with_its_number(String typed) {
		PhoneNumbers numbers = PhoneNumbers.parse(typed).orElseThrow();
		assertThat(numbers.kept()).isEqualTo("02838221234 máy lẻ 12");
		assertThat(numbers.grouped()).isEqualTo("0283 822 1234 máy lẻ 12");
		assertThat(numbers.all()).extracting(PhoneNumber::dialled).containsExactly("tel:02838221234;ext=12");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "12345", "09123456789", "0912 345 67a", "+1 202 555 0100", "0112345678", "0", "Zalo:",
			"0912345678, 123", "máy lẻ 12", "anh Ba 0912345678", "09123456780987654321" })
	void what_is_no_number_here_is_refused(String typed) {
		assertThat(PhoneNumbers.parse(typed)).isEmpty();
	}

	@Test
	void more_than_the_field_holds_is_refused() {
		assertThat(PhoneNumbers.parse("0912345678, ".repeat(20))).map(PhoneNumbers::kept).contains("0912345678");
		StringBuilder many = new StringBuilder();
		for (int number = 0; number < 12; number++) {
			many.append("09123456").append(10 + number).append(' ');
		}
		assertThat(PhoneNumbers.parse(many.toString())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0912345678,0912 345 678", "02838221234,0283 822 1234", "19006067,1900 6067" })
	void a_number_is_read_in_groups(String kept, String grouped) {
		assertThat(PhoneNumbers.grouped(kept)).isEqualTo(grouped);
		assertThat(PhoneNumbers.kept(grouped)).isEqualTo(kept);
	}

	@Test
	void each_number_has_a_link_of_its_own_and_what_is_none_stays_as_it_was_written() {
		assertThat(PhoneNumbers.in("0912345678, 0987654321")).extracting(PhoneNumber::dialled)
			.containsExactly("tel:0912345678", "tel:0987654321");
		assertThat(PhoneNumbers.in("3822 123")).extracting(PhoneNumber::grouped).containsExactly("3822 123");
		assertThat(PhoneNumbers.in(null)).isEmpty();
	}

}
