package vn.danvankheo.ground.typesetting;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

	@Test
	@Timeout(30)
	void the_longest_subject_and_issuer_that_can_be_typed_are_broken_too() {
		String subject = "Kết quả xây dựng mô hình, điển hình “Dân vận khéo” ".repeat(10).strip();
		assertThat(subject.length()).isBetween(490, 510);
		everyWordFits(subject, 165);
		String issuer = "BAN CHỈ ĐẠO PHONG TRÀO THI ĐUA CẤP CƠ SỞ ".repeat(8).strip();
		assertThat(issuer.length()).isBetween(300, 340);
		everyWordFits(issuer, 79);
		everyWordFits("a ".repeat(250).strip(), 20);
	}

	private static void everyWordFits(String text, double room) {
		Look look = Look.centred(14).inBold();
		List<String> lines = of(text, room);
		assertThat(lines).hasSizeGreaterThan(3).allMatch((line) -> Letters.width(line, look) <= room);
		assertThat(String.join(" ", lines)).isEqualTo(text);
		double shortest = lines.stream().mapToDouble((line) -> Letters.width(line, look)).min().orElseThrow();
		assertThat(shortest).as("no line is left nearly empty").isGreaterThan(room / 4);
	}

	@Test
	void a_space_too_many_is_no_word() {
		assertThat(of("Thành lập Đoàn khảo sát thực tế mô hình,  điển hình “Dân vận khéo”   năm 2026", 165))
			.containsExactly("Thành lập Đoàn khảo sát thực tế mô hình,", "điển hình “Dân vận khéo” năm 2026");
	}

	/** Every way to divide a few words, against which the quick one is held. */
	private static double shortestOfAll(List<Double> widths, int lines) {
		double all = widths.stream().mapToDouble(Double::doubleValue).sum() + widths.size() - 1;
		double best = (lines == 1) ? all : Double.POSITIVE_INFINITY;
		for (int first = 1; lines > 1 && first <= widths.size() - lines + 1; first++) {
			double rest = shortestOfAll(widths.subList(first, widths.size()), lines - 1);
			best = Math.min(best, Math.max(shortestOfAll(widths.subList(0, first), 1), rest));
		}
		return best;
	}

	@Test
	void no_other_way_to_divide_has_a_shorter_longest_line() {
		List<Double> widths = List.of(3.0, 9.0, 1.0, 4.0, 4.0, 12.0, 2.0, 7.0, 5.0, 1.0, 8.0);
		EvenLines even = new EvenLines(widths, 1);
		for (int lines = 2; lines < widths.size(); lines++) {
			even.another();
			assertThat(even.longest()).isEqualTo(shortestOfAll(widths, lines));
			assertThat(even.taken()).hasSize(lines).allMatch((taken) -> taken > 0);
			assertThat(even.taken().stream().mapToInt(Integer::intValue).sum()).isEqualTo(widths.size());
		}
	}

}
