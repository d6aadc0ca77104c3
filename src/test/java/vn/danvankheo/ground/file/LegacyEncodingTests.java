package vn.danvankheo.ground.file;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LegacyEncodingTests {

	private static final String TIMES = "Times New Roman";

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = {
					"ThÇy c« vµ häc sinh cïng ph©n lo¹i r¸c th¶i nhùa|Thầy cô và học sinh cùng phân loại rác thải nhựa",
					"Tr\u00adêng THCS, Ph\u00adêng 2|Trường THCS, Phường 2",
					"BÝ th\u00ad Chi bé, HiÖu tr\u00adëng|Bí thư Chi bộ, Hiệu trưởng",
					"Mçi líp mét thïng; ngµy héi xanh mçi quý.|Mỗi lớp một thùng; ngày hội xanh mỗi quý.",
					"§¶ng bé c¬ quan|Đảng bộ cơ quan" })
	void tcvn3_is_recognised_by_its_font_and_by_its_characters(String legacy, String unicode) {
		assertThat(read(".VnTime", legacy)).isEqualTo(unicode);
		assertThat(read(TIMES, legacy)).isEqualTo(unicode);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Khu daân cö khoâng raùc thaûi nhöïa|Khu dân cư không rác thải nhựa",
					"Vaên hoùa - xaõ hoäi|Văn hóa - xã hội", "ÑAÛNG UÛY PHÖÔØNG|ĐẢNG ỦY PHƯỜNG",
					"Toå tröôûng, Bí thö Chi boä|Tổ trưởng, Bí thư Chi bộ",
					"Quyù II, kyõ naêng, huyeän, chæ ñaïo, lónh vöïc|Quý II, kỹ năng, huyện, chỉ đạo, lĩnh vực" })
	void vni_is_recognised_by_its_font_and_by_its_characters(String legacy, String unicode) {
		assertThat(read("VNI-Times", legacy)).isEqualTo(unicode);
		assertThat(read(TIMES, legacy)).isEqualTo(unicode);
	}

	@Test
	void a_font_of_capitals_gives_capitals() {
		assertThat(read(".VnTimeH", "§¶ng bé x· t©n th¹nh")).isEqualTo("ĐẢNG BỘ XÃ TÂN THẠNH");
		assertThat(read(".VnArialH", "danh")).isEqualTo("DANH");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Đảng ủy phường", "Hòa giải ở cơ sở", "Các bà, các cháu", "Trí, Sáu, Hai", "quý",
			"Cơ quan 1.240 m²", "0912 345 678", "XÃ TÂN THÀNH" })
	void unicode_stays_as_it_is_even_in_a_legacy_font(String unicode) {
		assertThat(read(TIMES, unicode)).isEqualTo(unicode);
		assertThat(read(".VnTime", unicode)).isEqualTo(unicode);
		assertThat(read("VNI-Times", unicode)).isEqualTo(unicode);
	}

	@Test
	void where_both_readings_are_possible_the_font_decides() {
		assertThat(read(".VnTime", "Chi bé")).isEqualTo("Chi bộ");
		assertThat(read(TIMES, "Chi bé")).isEqualTo("Chi bé");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Café Müller", "5 m², 30 °C", "garçon", "Ngày 1 § 2" })
	void foreign_words_and_signs_are_not_taken_for_legacy_text(String text) {
		assertThat(read(TIMES, text)).isEqualTo(text);
	}

	private static String read(String font, String text) {
		return LegacyEncoding.of(font, text).map((encoding) -> encoding.convert(font, text)).orElse(text);
	}

}
