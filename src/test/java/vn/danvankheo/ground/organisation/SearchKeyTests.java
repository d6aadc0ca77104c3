package vn.danvankheo.ground.organisation;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchKeyTests {

	@ParameterizedTest
	@CsvSource({ "Dân Vận Khéo,dan van kheo", "ĐƯỜNG ĐÊM,duong dem", "'  Ấp 3,  đường   Bờ Kênh ',ap 3 duong bo kenh",
			"“Dân vận khéo”,dan van kheo", "26-KH/BCĐ,26 kh bcd", "...,''", "'',''" })
	void it_leaves_out_case_marks_and_punctuation(String text, String key) {
		assertThat(SearchKey.of(text).value()).isEqualTo(key);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Xã Cư M'gar", "Xã Cư M’gar", "Xã Cư Mʼgar", "xa cu mgar", "XÃ CƯ M`GAR" })
	void an_apostrophe_within_a_name_makes_no_other_name(String typed) {
		assertThat(SearchKey.of(typed).value()).isEqualTo("xa cu mgar");
	}

	@ParameterizedTest
	@CsvSource({ "Xã Cư M’gar,cu mgar", "Xã Cư M'gar,cu m'gar", "Xã Cư Mʼgar,cu m gar", "Xã Đắk R’Lấp,dak rlap",
			"Ðắk-Ðoa,đăk đoa", "Đắk-Đoa,dakdoa", "MH-0060,mh-0060", "MH-0060,MH0060", "26-KH/BCĐ,26kh",
			"26‑KH/BCĐ,26-kh" })
	void a_name_is_found_with_and_without_what_stands_between_its_letters(String name, String typed) {
		assertThat(SearchKey.ofAll("Mô hình", name)).contains(SearchKey.of(typed).value());
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
		assertThat(SearchKey.ofAll("Phường 1", "P01")).isEqualTo("phuong 1 p01");
	}

}
