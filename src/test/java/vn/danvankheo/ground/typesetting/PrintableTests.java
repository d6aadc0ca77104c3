package vn.danvankheo.ground.typesetting;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PrintableTests {

	@ParameterizedTest
	@CsvSource({ "Mô hình 🌱 xanh ✓,Mô hình xanh", "🌱 Xanh 🌱,Xanh", "Xanh 🌱: sạch ✓.,Xanh: sạch.",
			"Xanh🌱sạch,Xanhsạch", "❖ Họp dân,– Họp dân", "𝐃𝐚̂𝐧 vận,Dân vận", "Ｄân,Dân",
			"“Dân vận khéo” – 5 m² • 30 ½,“Dân vận khéo” – 5 m² • 30 ½" })
	void what_the_font_lacks_is_plain_or_left_out(String typed, String printed) {
		assertThat(Printable.of(typed)).isEqualTo(printed);
		assertThat(Span.text(Span.of(typed))).isEqualTo(Printable.of(typed));
	}

	@Test
	void no_letter_at_all_leaves_a_box() {
		IntStream.rangeClosed(0x20, 0x1FAFF)
			.filter((letter) -> letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE)
			.forEach((letter) -> assertThat(Printable.of(Character.toString(letter)).codePoints()).as("%X", letter)
				.allMatch((one) -> Arrays.stream(Letters.values()).allMatch((style) -> style.knows(one))));
	}

	@Test
	void whoever_types_it_can_be_told() {
		assertThat(Printable.lacking("🌱 Xanh ✓ 🌱 ❖")).isEqualTo("🌱 ✓");
		assertThat(Printable.lacking("Đường hoa – 5 m²")).isEmpty();
	}

	@Test
	void of_many_letters_the_first_are_named_so_that_the_note_fits_a_header() {
		String typed = IntStream.range(0x1F330, 0x1F530).mapToObj(Character::toString).collect(Collectors.joining());
		String first = Printable.lacking(typed).substring(0, "🌱 ".length() * 10 - 1);
		assertThat(Printable.note(typed))
			.isEqualTo("Bản in không có ký tự " + first + " … nên bỏ qua; anh/chị có thể thay bằng chữ");
		assertThat(Printable.note(first)).doesNotContain("…");
		assertThat(Printable.note("Đường hoa")).isNull();
	}

}
