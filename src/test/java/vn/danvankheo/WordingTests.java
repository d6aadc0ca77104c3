package vn.danvankheo;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One word for one thing, said once, and one colour for one state. */
class WordingTests {

	private static final Map<Path, String> TEMPLATES = Sources.texts(Sources.TEMPLATES, ".html");

	/**
	 * «Hạn: hạn thứ Năm», «Khóa: khóa hết»: a date that names itself stands without a
	 * label.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "(?iu)hạn( gửi| trả lời)?:?;@spoken\\.until", "Khóa:?;@spoken\\.lock" })
	void a_label_is_not_said_again_by_its_date(String label, String date) {
		Pattern twice = Pattern.compile(label + "(</dt>\\s*<dd[^>]*>|\\s*)(<(span|b|th:block)[^>]*?)?" + date);
		TEMPLATES.forEach((file, text) -> assertThat(text).as(file.toString()).doesNotContainPattern(twice));
	}

	@Test
	void spoken_dates_are_not_mended_by_the_pages() {
		TEMPLATES.forEach((file, text) -> assertThat(text).as(file.toString())
			.doesNotContainPattern("@spoken\\.\\w+\\([^)]*\\)+\\.replace"));
	}

	@Test
	void one_thing_has_one_word() {
		Map<String, String> words = Map.of(">\\s*Thôi\\s*<", "Hủy", "(?iu)mã (số )?tiếp nhận", "Mã số gửi",
				"<th[^>]*>Nay<", "Trạng thái");
		TEMPLATES.forEach((file, text) -> words
			.forEach((other, word) -> assertThat(text).as("%s: %s", file, word).doesNotContainPattern(other)));
	}

	@Test
	void where_a_model_stands_has_one_colour() {
		Pattern tag = Pattern.compile("class=\"tag[^>]*'stage\\.'");
		assertThat(TEMPLATES.entrySet().stream().filter((file) -> tag.matcher(file.getValue()).find()))
			.extracting((file) -> file.getKey().getFileName().toString())
			.containsExactly("stage.html");
	}

	@Test
	void a_state_is_coloured_by_itself_and_not_by_the_page() {
		Pattern tag = Pattern
			.compile("<span\\s+class=\"tag[^>]*'(verdictKind|paperState|noticeState|remark|task)\\.'[^>]*>");
		TEMPLATES
			.forEach((file, text) -> assertThat(tag.matcher(text).results().map(MatchResult::group)).as(file.toString())
				.allMatch((span) -> span.contains("tone()")));
	}

}
