package vn.danvankheo.steps.meeting;

import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.appraisal.AppraisalStory;
import vn.danvankheo.steps.appraisal.Ruling;
import vn.danvankheo.story.StoryPages;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of a meeting: votes on one page, what nobody visited, who was there. */
@DatabaseTest
class MeetingPagesTests {

	private static final Pattern IN_FAVOUR = Pattern.compile("name=\"(for-[0-9a-f-]{36})\"");

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester mvc;

	private AppraisalStory story;

	private StoryPages pages;

	private String path;

	@BeforeEach
	void begin() {
		this.story = new AppraisalStory(this.beans);
		this.story.received("Đường hoa", "Tiếng kẻng").forEach((id) -> this.story.propose(id, Ruling.select()));
		this.pages = new StoryPages(this.mvc, this.story.world);
		this.path = "/meetings/" + this.story.meeting();
	}

	@Test
	void all_votes_stand_on_one_page_at_first_in_favour() {
		String page = this.pages.read("danvan", this.path + "/votes");
		String[] fields = IN_FAVOUR.matcher(page).results().map((hit) -> hit.group(1)).toArray(String[]::new);
		assertThat(fields).hasSize(2);
		assertThat(page).contains("Đã ghi biểu quyết 0/2 mô hình", "1 người được biểu quyết")
			.containsPattern("name=\"" + fields[0] + "\" value=\"1\"");
		MvcTestResult wrong = this.pages.send("danvan", this.path + "/votes", fields[0], "1", fields[1], "2");
		assertThat(wrong).hasStatus(422);
		assertThat(StoryPages.text(wrong)).contains("cộng lại là 2 phiếu, nhưng chỉ có 1 người có mặt được biểu quyết")
			.containsPattern("name=\"" + fields[1] + "\" value=\"2\"");
		assertThat(this.pages.read("danvan", this.path)).doesNotContain("1 tán thành");
		assertThat(this.pages.send("danvan", this.path + "/votes", fields[0], "1", fields[1], "0",
				fields[1].replace("for-", "against-"), "1"))
			.hasStatus(302);
		assertThat(this.pages.read("danvan", this.path)).contains("1 tán thành", "0 tán thành, 1 không tán thành");
	}

	@Test
	void the_preview_of_the_conclusion_names_what_nobody_visited() {
		assertThat(this.pages.read("danvan", this.path + "/conclusion"))
			.contains("2 mô hình đề nghị giao chưa đoàn nào đến kiểm tra:", "Đường hoa; Tiếng kẻng.");
	}

	@Test
	void the_notice_names_what_nobody_visited() {
		this.story.office((actor) -> this.story.world.bean(Concluding.class)
			.concludeAsItStands(actor, new MeetingId(java.util.UUID.fromString(this.path.substring(10)))));
		String form = this.pages.read("danvan", "/assignment-notices/new");
		String model = Pattern.compile("name=\"id\" value=\"([0-9a-f-]{36})\"")
			.matcher(form)
			.results()
			.findFirst()
			.orElseThrow()
			.group(1);
		String notice = this.pages
			.send("danvan", "/assignment-notices", "id", model, "responsibilities", "Đơn vị thực hiện", "reporting",
					"Hằng tháng")
			.getResponse()
			.getRedirectedUrl();
		assertThat(this.pages.read("danvan", notice)).contains("1 mô hình chưa đoàn nào đến kiểm tra:");
	}

	@Test
	void a_meeting_nobody_is_written_down_for_counts_all_members_as_present() {
		String member = this.story.world.actor("thanhvien").account().toString();
		String fresh = this.pages
			.send("danvan", "/meetings", "heldOn",
					vn.danvankheo.ground.web.VietnameseDate.format(this.story.world.today()), "place", "Phòng họp",
					"chair", "Phó Bí thư")
			.getResponse()
			.getRedirectedUrl();
		assertThat(this.pages.read("danvan", fresh + "/edit"))
			.containsPattern("value=\"" + member + "\"\\s+checked=\"checked\"");
		assertThat(this.pages.read("danvan", "/meetings/new")).contains("value=\"Phòng họp\"");
		assertThat(this.pages.read("danvan", fresh + "/votes")).contains("Chưa ghi thành viên nào có mặt")
			.doesNotContain("Lưu biểu quyết");
	}

}
