package vn.danvankheo.ground.web;

import java.text.Normalizer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "Đường h\u00ADoa", "Đườ\u200Bng hoa", "Đường\u00A0hoa", "\u202AĐường hoa\u202C",
			"\u2066Đường\u2003hoa\u2069", "\uFEFFĐường hoa\u3164", "Ðường hoa", "\u0189ường hoa", "Đường\u2800hoa",
			"\uF0B7\tĐường hoa", "Đường\uFE0F hoa\uFFFC", "\u0110\u01B0\u01A1\u0300ng hoa", "  Đường \t hoa\n" })
	void what_is_pasted_reads_as_if_it_were_typed(String pasted) {
		assertThat(PlainText.line(pasted)).isEqualTo("Đường hoa");
		assertThat(PlainText.lines(pasted)).isEqualTo("Đường hoa");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u3164", "\u200B\u2060", "\u00AD", "\uFFA0\u115F\u1160", "\u2800", "\u034F", "\uF0B7\t",
			"\u202E", "\uDB40\uDC41", "\uD800" })
	void what_nobody_sees_is_nothing(String invisible) {
		assertThat(PlainText.line(invisible)).isEmpty();
		assertThat(PlainText.lines(invisible)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = { "\uF0B7\t,\uF0A7\t,\uF0D8\t",
			"\uF0B7 ,\uF0A7,\uF0D8\u00A0", "·\t,§\t,Ø\t", "o\t,v\t,ð\t", "– ,– ,– " })
	void the_bullets_of_a_list_become_dashes(String first, String second, String third) {
		assertThat(PlainText.lines(first + "Họp dân\r\n" + second + "Làm đường\r\n  " + third + "Trồng hoa"))
			.isEqualTo("– Họp dân\n– Làm đường\n– Trồng hoa");
	}

	@Test
	void words_that_begin_with_such_a_letter_are_no_list() {
		assertThat(PlainText.lines("v.v.\no đường\nØ 20 cm")).isEqualTo("v.v.\no đường\nØ 20 cm");
	}

	@Test
	void cleaning_again_changes_nothing_whatever_the_letter() {
		IntStream.rangeClosed(1, 0xFFFF).forEach((letter) -> {
			String once = PlainText.lines("a" + (char) letter + "\n" + (char) letter + "\tb");
			assertThat(PlainText.lines(once)).as("%04X", letter).isEqualTo(once);
			assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
		});
	}

}
