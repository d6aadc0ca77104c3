package vn.danvankheo.steps.visit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryPages;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;

/** A reason that a visit's page cannot take is said beside its field. */
@DatabaseTest
class VisitReasonsTests {

	private static final String ASKED = "Anh/chị ghi lý do (không quá 2000 ký tự).";

	private static final String LONG = "Số hộ tham gia là 38 hộ. ".repeat(90).strip();

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester mvc;

	private VisitStory story;

	private StoryPages pages;

	private InspectionId visit;

	@BeforeEach
	void tell() {
		StoryWorld world = StoryWorld.in(this.beans);
		this.story = new VisitStory(world);
		this.pages = new StoryPages(this.mvc, world);
		this.visit = this.story.visit(world.ward(), new StoryModels(world).sent(world.ward(), "Đường hoa"));
		this.story.criteria(false);
	}

	@Test
	void a_unit_that_objects_without_words_is_asked_for_them_at_the_field() {
		this.story.confirmForTeam(this.visit, false);
		asksForReason("phuong1", "objection", "words");
		assertThat(send("phuong1", "objection", "number", "1", "words", "Số hộ là 38")).hasStatus(302);
		assertThat(send("phuong1", "objection", "number", "1", "words", "")).as("it is being written again")
			.hasStatus(409);
	}

	@Test
	void a_correction_without_its_reason_is_asked_for_it_at_the_field() {
		this.story.confirmForTeam(this.visit, false);
		send("phuong1", "unit-confirmation", "number", "1");
		asksForReason("kiemtra", "corrections", "reason");
		assertThat(send("kiemtra", "corrections", "reason", "Ghi nhầm số hộ")).hasStatus(302);
	}

	@Test
	void a_signed_paper_without_a_file_is_asked_for_it_at_the_field() {
		this.story.confirmForTeam(this.visit, false);
		MvcTestResult paper = send("danvan", "paper-confirmation", "number", "1");
		assertThat(paper).hasStatus(422);
		assertThat(StoryPages.text(paper))
			.matches((page) -> StoryPages.showsAtField(page, "files", "Chọn tệp quét biên bản đơn vị đã ký"));
		MvcTestResult copy = send("kiemtra", "attachments", "kind", "SIGNED_SHEET");
		assertThat(copy).hasStatus(422);
		assertThat(StoryPages.text(copy))
			.matches((page) -> StoryPages.showsAtField(page, "copies", "Chọn tệp quét để tải lên"));
	}

	@Test
	void cancelling_a_visit_keeps_the_reason_that_was_too_long() {
		MvcTestResult empty = send("danvan", "cancellation", "reason", " ");
		assertThat(empty).hasStatus(422);
		assertThat(StoryPages.text(empty))
			.matches((page) -> StoryPages.showsAtField(page, "reason", "Ghi lý do hủy buổi kiểm tra"));
		MvcTestResult longer = send("danvan", "cancellation", "reason", LONG);
		assertThat(longer).hasStatus(422);
		assertThat(StoryPages.text(longer)).contains("Tối đa 1000 ký tự", "value=\"" + LONG + "\"");
	}

	private void asksForReason(String person, String act, String field) {
		MvcTestResult empty = send(person, act, "number", "1", field, " ");
		assertThat(empty).hasStatus(422);
		assertThat(StoryPages.text(empty)).matches((page) -> StoryPages.showsAtField(page, field, ASKED))
			.contains(" open=\"open\"");
		MvcTestResult longer = send(person, act, "number", "1", field, LONG);
		assertThat(longer).hasStatus(422);
		assertThat(StoryPages.text(longer)).contains(LONG + "</textarea>");
	}

	private MvcTestResult send(String person, String act, String... fields) {
		return this.pages.send(person, "/inspections/" + this.visit + "/" + act, fields);
	}

}
