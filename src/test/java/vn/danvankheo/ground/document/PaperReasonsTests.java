package vn.danvankheo.ground.document;

import java.util.UUID;

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

/** A reason that a paper's page cannot take is said beside its field. */
@DatabaseTest
class PaperReasonsTests {

	private static final String LONG = "Sai tên mô hình của Phường 1. ".repeat(40).strip();

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester mvc;

	private PaperStory story;

	private StoryPages pages;

	@BeforeEach
	void tell() {
		StoryWorld world = StoryWorld.in(this.beans);
		this.story = new PaperStory(world);
		this.pages = new StoryPages(this.mvc, world);
	}

	@Test
	void taking_a_paper_back_asks_for_the_reason_at_the_field() {
		PaperId paper = this.story.awaiting(SamplePapers.DECISION, UUID.randomUUID());
		asked("danvan", paper, "revision", "takeBackReason");
		assertThat(this.story.page("danvan", paper).head().state()).isEqualTo(PaperState.AWAITING_SIGNATURE);
	}

	@Test
	void withdrawing_is_a_page_that_says_what_becomes_of_all_and_asks_for_the_reason() {
		PaperId paper = this.story.awaiting(SamplePapers.DECISION, UUID.randomUUID());
		String path = "/papers/" + paper + "/withdrawal";
		assertThat(this.pages.open("vanthu", path)).as("nothing to withdraw yet").hasRedirectedUrl("/papers/" + paper);
		this.story.issue(paper, "", false);
		assertThat(StoryPages.text(this.pages.open("vanthu", "/papers/" + paper))).contains("href=\"" + path + "\"")
			.doesNotContain("action=\"" + path + "\"");
		assertThat(StoryPages.text(this.pages.open("vanthu", path))).contains("Thu hồi Quyết định 01-QĐ/BCĐ",
				"Văn bản này chưa gửi cho đơn vị nào qua hệ thống.", "Không khôi phục được.");
		asked("vanthu", paper, "withdrawal", "reason");
		assertThat(this.story.page("vanthu", paper).head().state()).isEqualTo(PaperState.ISSUED);
		assertThat(this.pages.send("vanthu", path, "reason", "Ban hành nhầm")).hasRedirectedUrl("/papers/" + paper);
		assertThat(this.story.page("vanthu", paper).head().state()).isEqualTo(PaperState.WITHDRAWN);
	}

	@Test
	void giving_up_a_draft_asks_for_the_reason_at_the_field() {
		PaperId paper = this.story.draft(SamplePapers.DECISION, UUID.randomUUID());
		asked("danvan", paper, "removal", "dropReason");
		assertThat(this.pages.send("danvan", "/papers/" + paper + "/withdrawal", "reason", ""))
			.as("a missing role has its own page")
			.hasStatus(403);
		assertThat(this.pages.send("danvan", "/papers/" + paper + "/removal", "reason", "Soạn nhầm")).hasStatus(302);
	}

	private void asked(String person, PaperId paper, String act, String field) {
		String path = "/papers/" + paper + "/" + act;
		MvcTestResult empty = this.pages.send(person, path, "reason", "  ");
		assertThat(empty).hasStatus(422);
		assertThat(StoryPages.text(empty))
			.matches((page) -> StoryPages.showsAtField(page, field, "Anh/chị hãy ghi lý do."))
			.matches(
					(page) -> act.equals("withdrawal") || page.contains("<details class=\"card mb-3\" open=\"open\">"));
		MvcTestResult longer = this.pages.send(person, path, "reason", LONG);
		assertThat(longer).hasStatus(422);
		assertThat(StoryPages.text(longer))
			.matches((page) -> StoryPages.showsAtField(page, field, "Lý do dài tối đa 1000 ký tự."))
			.contains(LONG + "</textarea>");
	}

}
