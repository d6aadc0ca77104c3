package vn.danvankheo.ground.document;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the register of papers says at its head. */
class PaperFilterTests {

	private static final PaperFilter ALL = new PaperFilter("", "", "", "", null);

	@Test
	void those_who_are_sent_papers_read_first_what_is_unopened() {
		assertThat(ALL.heading(5, 2, false)).isEqualTo("2 văn bản mới chưa mở");
		assertThat(ALL.heading(5, 0, false)).isEqualTo("Đã mở cả 5 văn bản nhận được");
	}

	@Test
	void the_office_reads_how_many_there_are() {
		assertThat(ALL.heading(5, 0, true)).isEqualTo("5 văn bản trong sổ");
		assertThat(ALL.heading(0, 0, true)).isEqualTo("Chưa có văn bản nào");
		assertThat(new PaperFilter("giao", "", "", "", null).heading(1, 0, true)).isEqualTo("1 văn bản phù hợp");
	}

}
