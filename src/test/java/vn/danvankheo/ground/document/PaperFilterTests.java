package vn.danvankheo.ground.document;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the register of papers says at its head. */
class PaperFilterTests {

	@Test
	void those_who_are_sent_papers_read_first_what_is_unopened() {
		assertThat(PaperFilter.ALL.heading(5, 2, false)).isEqualTo("2 văn bản mới chưa mở");
		assertThat(PaperFilter.ALL.heading(5, 0, false)).isEqualTo("Đã mở cả 5 văn bản nhận được");
	}

	@Test
	void the_office_reads_how_many_there_are() {
		assertThat(PaperFilter.ALL.heading(5, 0, true)).isEqualTo("5 văn bản trong sổ");
		assertThat(PaperFilter.ALL.heading(0, 0, true)).isEqualTo("Chưa có văn bản nào");
		assertThat(PaperFilter.of(Map.of("q", "giao")).heading(1, 0, true)).isEqualTo("1 văn bản phù hợp");
	}

}
