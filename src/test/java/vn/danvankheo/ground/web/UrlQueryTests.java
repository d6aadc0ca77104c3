package vn.danvankheo.ground.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UrlQueryTests {

	@Test
	void what_is_written_is_read_again_whatever_it_holds() {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("q", "đường hoa & kênh = 100%+");
		values.put("year", "2023");
		assertThat(UrlQuery.read(UrlQuery.write(values))).isEqualTo(values);
	}

	@Test
	void nothing_malformed_or_endless_says_anything() {
		assertThat(UrlQuery.read(null)).isEmpty();
		assertThat(UrlQuery.read("year=2023&q=%zz")).isEqualTo(Map.of("year", "2023"));
		assertThat(UrlQuery.read("q=" + "x".repeat(1998))).hasSize(1);
		assertThat(UrlQuery.read("q=" + "x".repeat(1999))).isEmpty();
	}

	@Test
	void the_first_value_of_a_name_counts_and_a_plus_is_a_space() {
		assertThat(UrlQuery.read("q=a+b&q=c&late")).isEqualTo(Map.of("q", "a b"));
	}

}
