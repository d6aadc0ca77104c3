package vn.danvankheo.ground.typesetting;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A word is one word, in however many ways its letters are set. */
class WordsTests {

	private static String of(String line) {
		return Words.of(Span.of(line))
			.stream()
			.map((word) -> word.stream()
				.map((part) -> part.italic() ? "<" + part.text() + ">" : part.text())
				.collect(Collectors.joining("|")))
			.collect(Collectors.joining("/"));
	}

	@Test
	void quotation_marks_stay_with_the_words_in_italics() {
		assertThat(of("mô hình “*Dân vận khéo*”; trong đó")).isEqualTo("mô hình /“|<Dân>/< vận >/<khéo>|”;/ trong đó");
		assertThat(of("(*có danh sách*).")).isEqualTo("(|<có>/< danh >/<sách>|).");
		assertThat(of("“*Khéo*”")).isEqualTo("“|<Khéo>|”");
	}

	@Test
	void words_set_alike_remain_one_span() {
		assertThat(of("mô hình, điển hình")).isEqualTo("mô hình, điển hình");
		assertThat(Words.of(List.of(Span.strong("Điều 1. "), Span.plain("Thành lập Đoàn")))).hasSize(2);
		assertThat(Words.of(List.of())).isEmpty();
	}

}
