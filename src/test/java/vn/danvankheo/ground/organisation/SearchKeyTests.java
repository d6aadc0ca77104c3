package vn.danvankheo.ground.organisation;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchKeyTests {

	@ParameterizedTest
	@CsvSource({ "Dân Vận Khéo,dan van kheo", "ĐƯỜNG ĐÊM,duong dem", "'  Ấp 3,  đường   Bờ Kênh ',ap 3 duong bo kenh",
			"“Dân vận khéo”,dan van kheo", "26-KH/BCĐ,26 kh bcd", "...,''", "'',''" })
	void it_leaves_out_case_marks_and_punctuation(String text, String key) {
		assertThat(SearchKey.of(text).value()).isEqualTo(key);
	}

	@Test
	void both_ways_to_write_a_mark_have_one_key() {
		String composed = "Tuyến đường hoa ở Tân Thạnh";
		String apart = Normalizer.normalize(composed, Normalizer.Form.NFD);
		assertThat(apart).isNotEqualTo(composed);
		assertThat(SearchKey.of(apart)).isEqualTo(SearchKey.of(composed));
	}

	@Test
	void nothing_has_an_empty_key_and_several_texts_one() {
		assertThat(SearchKey.of((String) null).value()).isEmpty();
		assertThat(SearchKey.of("Phường 1", "MH-0001").value()).isEqualTo("phuong 1 mh 0001");
	}

}
