package vn.danvankheo.steps.inspection;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.story.StoryPages;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;

/** A team's pages: forming it, and what ends its work. */
@DatabaseTest
class TeamFormPagesTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester mvc;

	private TeamStory story;

	private StoryPages pages;

	@BeforeEach
	void tell() {
		this.story = new TeamStory(this.beans);
		this.pages = new StoryPages(this.mvc, this.story.world);
	}

	@Test
	void every_column_of_the_people_has_a_name_that_is_read_and_seen() {
		String page = this.pages.read("danvan", "/inspection-teams/new");
		assertThat(page).contains("<span>Người có tài khoản</span>", "<span>Hoặc gõ họ tên</span>",
				"<span>Chức vụ</span>", "<span>Nhiệm vụ</span>", ">Người thứ 2</b>");
		for (String field : new String[] { "account", "memberName", "position", "function" }) {
			assertThat(page).contains("<label class=\"form-label\" for=\"" + field + "-1\">")
				.contains("id=\"" + field + "-1\"");
		}
		assertThat(page).doesNotContain("placeholder=");
	}

	@Test
	void what_is_wrong_with_a_person_is_said_on_his_line_however_many_stayed_empty_before_it() {
		MvcTestResult answer = this.pages.send("danvan", "/inspection-teams", "purpose", "FIELD_CHECK", "firstDay",
				"10/4/2023", "lastDay", "28/4/2023", "account", "", "account", "", "memberName", "", "memberName",
				"Nguyễn Văn An ".repeat(10), "position", "", "position", "", "function", "HEAD", "function", "HEAD");
		assertThat(answer).hasStatus(422);
		assertThat(StoryPages.text(answer)).matches(
				(page) -> StoryPages.showsAtField(page, "memberName-0", "Tối đa 100 ký tự"),
				"the error stands on the line");
	}

	@Test
	void what_ends_a_teams_work_says_with_numbers_what_will_happen_before_it_does() {
		Participation model = this.story.models.sent(this.story.world.ward(), "Đường hoa");
		TeamId team = this.story.team("Nguyễn Văn An");
		this.story.give(team, this.story.world.ward());
		String path = "/inspection-teams/" + team;
		assertThat(this.pages.read("danvan", path)).contains("Đoàn đã đến 0/1 đơn vị, phụ trách 1 mô hình.",
				"Đoàn này sẽ không đến 1 đơn vị còn lại nữa.", "Kết thúc đoàn ngay", "Chưa có buổi nào được xếp lịch");
		InspectionId visit = this.story.planned(team, this.story.world.ward(), TeamStory.TUESDAY, "8h30", "10h", model);
		assertThat(this.pages.read("danvan", path))
			.contains("Chưa kết thúc được: còn 1 buổi đã xếp lịch.", "1 đơn vị thấy ngay 1 buổi kiểm tra đã xếp lịch",
					"Thông báo rồi thì không rút lại được.")
			.doesNotContain("Kết thúc đoàn ngay");
		assertThat(this.pages.send("danvan", path + "/closure")).hasStatus(409);
		this.pages.send("danvan", "/inspections/" + visit + "/cancellation", "reason", "Đơn vị bận");
		assertThat(this.pages.send("danvan", path + "/closure")).hasStatus(302);
		assertThat(this.pages.read("danvan", path)).contains("Đoàn đã kết thúc", "Mở lại đoàn")
			.doesNotContain("Kết thúc đoàn ngay");
	}

	@Test
	void the_calendar_offers_the_office_what_is_still_to_be_planned() {
		Participation model = this.story.models.sent(this.story.world.ward(), "Đường hoa");
		TeamId team = this.story.team("Nguyễn Văn An", this.story.account("kiemtra"));
		this.story.give(team, this.story.world.ward());
		String plan = "/inspections/new?team=" + team + "&amp;unit=" + this.story.world.ward().id();
		assertThat(this.pages.read("danvan", "/inspections")).contains("Chưa xếp lịch: 1 đơn vị", plan);
		assertThat(this.pages.read("kiemtra", "/inspections")).doesNotContain("Chưa xếp lịch");
		this.story.planned(team, this.story.world.ward(), TeamStory.TUESDAY, "8h30", "10h", model);
		assertThat(this.pages.read("danvan", "/inspections")).doesNotContain("Chưa xếp lịch");
	}

	@Test
	void a_teams_page_tells_who_did_what_with_it_to_those_who_decide() {
		TeamId team = this.story.team("Nguyễn Văn An", this.story.account("kiemtra"));
		this.story.give(team, this.story.world.ward());
		this.story.announce(team);
		String path = "/inspection-teams/" + team;
		for (String reader : new String[] { "danvan", "thanhvien", "thuongtruc" }) {
			assertThat(this.pages.read(reader, path).replaceAll("<[^>]*>", "").replaceAll("\\s+", " ")).as(reader)
				.contains("Ai đã làm gì", "Chuyên viên lập đoàn kiểm tra", "giao cho đoàn: Phường 1",
						"thông báo lịch kiểm tra cho các đơn vị")
				.doesNotContain("Lý do: Phường 1");
		}
		assertThat(this.pages.read("kiemtra", path)).doesNotContain("Ai đã làm gì");
	}

}
