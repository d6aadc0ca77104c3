package vn.danvankheo.ground.typesetting;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpanTests {

	@Test
	void words_between_asterisks_are_set_in_italics() {
		assertThat(Span.of("phong trào “*Dân vận khéo*” thị xã (*có danh sách*)")).containsExactly(
				Span.plain("phong trào “"), new Span("Dân vận khéo", false, true), Span.plain("” thị xã ("),
				new Span("có danh sách", false, true), Span.plain(")"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "* Bước 1: Lựa chọn", "5*3*2 = 30", "ghi chú (*) và (*) khác", "** không **", "*", "a * b" })
	void other_asterisks_are_printed_as_they_stand(String text) {
		assertThat(Span.of(text)).isEqualTo(List.of(Span.plain(text)));
	}

}
