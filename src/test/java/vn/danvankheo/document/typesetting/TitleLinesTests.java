package vn.danvankheo.document.typesetting;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where titles and the names of organs are broken. */
class TitleLinesTests {

	private static List<String> of(String text, double room) {
		return new TitleLines(Look.centred(14).inBold(), room).of(text);
	}

	@Test
	void an_organ_is_broken_where_its_name_has_joints() {
		assertThat(of("BAN CHỈ ĐẠO PHONG TRÀO THI ĐUA “DÂN VẬN KHÉO” THỊ XÃ LAM KHÊ", 79))
			.containsExactly("BAN CHỈ ĐẠO PHONG TRÀO", "THI ĐUA “DÂN VẬN KHÉO”", "THỊ XÃ LAM KHÊ");
		assertThat(of("BAN CHỈ ĐẠO PHONG TRÀO THI ĐUA “DÂN VẬN KHÉO” THỊ XÃ LAM KHÊ", 118))
			.containsExactly("BAN CHỈ ĐẠO PHONG TRÀO THI ĐUA", "“DÂN VẬN KHÉO” THỊ XÃ LAM KHÊ");
	}

	@Test
	void a_summary_leaves_no_year_alone() {
		assertThat(of("Thành lập Đoàn khảo sát thực tế mô hình, điển hình “Dân vận khéo” năm 2026", 165))
			.containsExactly("Thành lập Đoàn khảo sát thực tế mô hình,", "điển hình “Dân vận khéo” năm 2026");
	}

	@Test
	void what_fits_or_was_broken_by_hand_stays_and_what_cannot_be_broken_so_is_left_to_the_page() {
		assertThat(of("ĐẢNG BỘ PHƯỜNG 1", 79)).containsExactly("ĐẢNG BỘ PHƯỜNG 1");
		assertThat(of("THỊ ỦY\nLAM KHÊ", 79)).containsExactly("THỊ ỦY", "LAM KHÊ");
		String whole = "TRUNG TÂM “GIÁO DỤC NGHỀ NGHIỆP VÀ THƯỜNG XUYÊN KHU VỰC PHÍA ĐÔNG”";
		assertThat(of(whole, 60)).containsExactly(whole);
	}

}
