package vn.danvankheo.inspection;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.danvankheo.runtime.DatabaseTest;
import vn.danvankheo.story.StoryPages;

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
		assertThat(StoryPages.text(answer))
			.matches((page) -> StoryPages.showsAtField(page, "memberName-0", "Tối đa 100 ký tự"),
					"the error stands on the line");
	}

}
