package vn.danvankheo.steps.concern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.story.StoryPages;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;

/** A thread from the unit's first word until it is solved, as each of them reads it. */
@DatabaseTest
class ConcernPagesTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester mvc;

	private StoryWorld world;

	private StoryPages pages;

	@BeforeEach
	void begin() {
		this.world = StoryWorld.in(this.beans);
		this.pages = new StoryPages(this.mvc, this.world);
	}

	private String raise() {
		MvcTestResult sent = this.pages.send("phuong1", "/concerns", "unit", this.world.ward().id().toString(), "kind",
				"DIFFICULTY", "title", "Chưa có đất làm sân chơi", "words", "Đã hỏi tổ dân phố.\nChưa có chỗ.");
		assertThat(sent).hasStatus(302);
		return sent.getResponse().getRedirectedUrl();
	}

	@Test
	void a_difficulty_goes_to_the_office_and_comes_back_answered_until_the_unit_calls_it_solved() {
		String path = raise();
		assertThat(this.pages.read("danvan", "/")).contains("Trả lời 1 vướng mắc, kiến nghị của đơn vị");
		assertThat(this.pages.send("danvan", path + "/question", "words", "Khu phố nào?")).hasStatus(302);
		assertThat(this.pages.read("phuong1", "/")).contains("Nói rõ thêm 1 vướng mắc, kiến nghị");
		assertThat(this.pages.send("phuong1", path + "/words", "words", "Khu phố 3.")).hasStatus(302);
		assertThat(this.pages.send("danvan", path + "/answer", "words", "Dùng khu đất sau nhà văn hóa."))
			.hasStatus(302);
		assertThat(this.pages.read("phuong1", "/concerns?state=ANSWERED")).contains("Chưa có đất làm sân chơi",
				"đã trả lời, chờ đơn vị xác nhận");
		assertThat(this.pages.send("phuong1", path + "/solution", "words", "")).hasStatus(302);
		assertThat(this.pages.read("phuong1", path)).contains("đã giải quyết", "Khu phố nào?", "Khu phố 3.",
				"Dùng khu đất sau nhà văn hóa.");
		assertThat(this.pages.read("danvan", "/concerns")).contains("Cả 1 vướng mắc, kiến nghị đã giải quyết");
	}

	@Test
	void another_unit_neither_reads_nor_counts_it() {
		String path = raise();
		for (String outsider : new String[] { "tanthanh", "thanhvien", "kiemtra" }) {
			assertThat(this.pages.open(outsider, path)).hasStatus(404);
			assertThat(this.pages.send(outsider, path + "/words", "words", "Xen vào.")).hasStatus(404);
		}
		assertThat(this.pages.read("tanthanh", "/concerns")).contains("Chưa có vướng mắc, kiến nghị nào")
			.doesNotContain("Chưa có đất làm sân chơi");
	}

	@Test
	void what_is_missing_is_said_and_what_was_typed_stays() {
		String path = raise();
		MvcTestResult wrong = this.pages.send("danvan", path + "/referral", "words", "Kính chuyển.", "to", "", "due",
				"31/2/2027");
		assertThat(wrong).hasStatus(422);
		assertThat(StoryPages.text(wrong)).contains("Ghi chuyển đến ai, cơ quan nào", "Kính chuyển.", "31/2/2027");
	}

	@Test
	void a_unit_brings_up_nothing_of_another_one() {
		assertThat(this.pages.send("phuong1", "/concerns", "unit", this.world.commune().id().toString(), "title", "Thử",
				"words", "Thử."))
			.hasStatus(409);
	}

}
