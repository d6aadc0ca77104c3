package vn.danvankheo.steps.appraisal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.story.StoryPages;
import vn.danvankheo.year.emulation.ParticipationId;

import static org.assertj.core.api.Assertions.assertThat;

/** A reason that a model's page cannot take is said beside its field. */
@DatabaseTest
class CaseReasonsTests {

	private static final String LONG = "Vợ tôi là chủ mô hình. ".repeat(60).strip();

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester mvc;

	private AppraisalStory story;

	private StoryPages pages;

	@BeforeEach
	void tell() {
		this.story = new AppraisalStory(this.beans);
		this.pages = new StoryPages(this.mvc, this.story.world);
	}

	@Test
	void an_interest_without_its_reason_is_asked_for_in_the_opened_dialog() {
		ParticipationId id = this.story.received("Đường hoa").get(0);
		String path = "/appraisals/" + id + "/conflict";
		MvcTestResult empty = this.pages.send("thanhvien", path, "conflictReason", " ", "list", "mine=true");
		assertThat(empty).hasStatus(422);
		assertThat(StoryPages.text(empty)).matches(
				(page) -> StoryPages.showsAtField(page, "conflictReason", "Anh/chị hãy ghi mình liên quan thế nào."))
			.contains("<details class=\"mt-3\" open=\"open\">", "name=\"list\" value=\"mine=true\"");
		MvcTestResult longer = this.pages.send("thanhvien", path, "conflictReason", LONG);
		assertThat(longer).hasStatus(422);
		assertThat(StoryPages.text(longer)).contains("chỉ ghi được tối đa 1.000 ký tự", "value=\"" + LONG + "\"");
		assertThat(this.pages.send("thanhvien", path, "conflictReason", "Vợ tôi là chủ mô hình")).hasStatus(302);
		assertThat(this.pages.send("thanhvien", "/appraisals/" + id + "/opinion", "stance", "SELECT"))
			.as("another refusal has its own page")
			.hasStatus(409);
	}

	@Test
	void appraising_again_without_a_reason_is_said_beside_the_field() {
		ParticipationId id = this.story.received("Đường hoa").get(0);
		this.story.propose(id, Ruling.select());
		this.story.met();
		String path = "/appraisals/" + id + "/reconsideration";
		MvcTestResult empty = this.pages.send("danvan", path, "reconsiderReason", "");
		assertThat(empty).hasStatus(422);
		assertThat(StoryPages.text(empty))
			.matches((page) -> StoryPages.showsAtField(page, "reconsiderReason", "Anh/chị hãy ghi lý do."));
		MvcTestResult longer = this.pages.send("danvan", path, "reconsiderReason", LONG);
		assertThat(longer).hasStatus(422);
		assertThat(StoryPages.text(longer)).contains("value=\"" + LONG + "\"");
		assertThat(this.pages.send("danvan", path, "reconsiderReason", "Có tài liệu mới")).hasStatus(302);
	}

	@Test
	void what_was_typed_stays_when_an_opinion_lacks_its_choice() {
		ParticipationId id = this.story.received("Đường hoa").get(0);
		MvcTestResult answer = this.pages.send("thanhvien", "/appraisals/" + id + "/opinion", "text", "Dân đồng tình");
		assertThat(answer).hasStatus(422);
		assertThat(StoryPages.text(answer)).contains("<a href=\"#stance\">Chọn ý kiến của anh/chị</a>",
				">Dân đồng tình</textarea>");
		MvcTestResult without = this.pages.send("thanhvien", "/appraisals/" + id + "/opinion", "stance", "DECLINE");
		assertThat(StoryPages.text(without))
			.matches((page) -> StoryPages.showsAtField(page, "text", "Ghi vì sao, để cuộc họp xét cân nhắc"));
	}

}
