package vn.danvankheo.edges.help;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.organisation.SearchKey;

import static org.assertj.core.api.Assertions.assertThat;

class GuideTests {

	private static final Guide SMALL = new Guide("""
			# Hướng dẫn
			Dành cho **mọi người**.

			## Đơn vị đăng ký
			Bấm <script>alert(1)</script>`Gửi`.

			### Soạn mô hình
			1. Chọn **Đăng ký**,
			   rồi [xem](/help).
			2. Điền từng mục.

			## Rút mô hình
			- Chưa tiếp nhận thì rút được.
			""");

	private final Guide guide = new Guide();

	@Test
	void its_headings_are_pages_and_their_parts() {
		assertThat(SMALL.pages()).extracting(GuidePage::slug).containsExactly("don-vi-dang-ky", "rut-mo-hinh");
		assertThat(SMALL.pages().get(0).headed()).extracting(GuidePart::path)
			.containsExactly("/help/don-vi-dang-ky#soan-mo-hinh");
		assertThat(SMALL.preface()).extracting(Piece::words).containsExactly("Dành cho mọi người.");
	}

	@Test
	void words_are_kept_with_what_they_are_and_html_is_nothing() {
		GuidePage page = SMALL.pages().get(0);
		assertThat(page.parts().get(0).pieces()).extracting(Piece::words).containsExactly("Bấm  alert(1) Gửi.");
		Piece list = page.parts().get(1).pieces().get(0);
		assertThat(list.kind()).isEqualTo("ol");
		assertThat(list.pieces()).extracting(Piece::words).containsExactly("Chọn Đăng ký, rồi xem.", "Điền từng mục.");
		assertThat(list.pieces().get(0).pieces()).extracting(Piece::kind)
			.containsExactly("text", "strong", "text", "text", "text", "a", "text");
	}

	@Test
	void it_is_searched_without_marks_and_headings_come_first() {
		assertThat(titles("tung muc")).containsExactly("Soạn mô hình");
		assertThat(titles("RÚT mô hình")).containsExactly("Rút mô hình");
		assertThat(titles("mo hinh")).containsExactly("Soạn mô hình", "Rút mô hình");
		assertThat(titles("không có đâu")).isEmpty();
		assertThat(titles(" ")).isEmpty();
		SearchKey asked = SearchKey.of("tu");
		assertThat(SMALL.find(asked).get(0).line(asked)).isEqualTo("Điền từng mục.");
	}

	private static List<String> titles(String asked) {
		return SMALL.find(SearchKey.of(asked)).stream().map(GuidePart::title).toList();
	}

	@Test
	void nothing_of_the_guide_is_written_in_a_way_that_no_page_shows() {
		assertThat(this.guide.pages()).flatExtracting(GuidePage::parts)
			.flatExtracting((part) -> ((GuidePart) part).pieces())
			.allSatisfy((piece) -> {
				assertThat(((Piece) piece).kind()).isIn("p", "ul", "ol");
				assertThat(((Piece) piece).words()).isNotBlank().doesNotStartWith("|").doesNotContain("**");
			});
		assertThat(this.guide.pages()).flatExtracting(GuidePage::parts)
			.extracting((part) -> ((GuidePart) part).path())
			.doesNotHaveDuplicates();
	}

	@Test
	void there_is_one_guide() {
		assertThat(Files.exists(Path.of("docs/huong-dan.md"))).as("it is src/main/resources/help/huong-dan.md")
			.isFalse();
	}

}
