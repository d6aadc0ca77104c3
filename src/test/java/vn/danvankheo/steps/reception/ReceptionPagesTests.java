package vn.danvankheo.steps.reception;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.registration.Remark;
import vn.danvankheo.steps.registration.Remarks;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryPages;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever works through a filtered list finds back to it after each act. */
@DatabaseTest
class ReceptionPagesTests {

	private static final String LIST = "stage=SUBMITTED";

	private static final String KEPT = "?list=stage%3DSUBMITTED";

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Remarks remarks;

	private StoryWorld world;

	private StoryPages pages;

	private Participation first;

	private Participation second;

	@BeforeEach
	void begin() {
		this.world = StoryWorld.in(this.beans);
		this.pages = new StoryPages(this.mvc, this.world);
		StoryModels models = new StoryModels(this.world);
		this.first = models.sent(this.world.ward(), "Bờ kênh");
		this.second = models.sent(this.world.ward(), "Đường hoa");
	}

	private static String page(Participation model) {
		return "/participations/" + model.id();
	}

	private static String target(MvcTestResult answer) {
		return answer.getResponse().getRedirectedUrl();
	}

	@Test
	void receiving_opens_the_next_of_the_same_list_and_at_the_end_the_list() {
		assertThat(this.pages.read("danvan", "/participations?" + LIST)).contains(page(this.first) + KEPT);
		assertThat(target(this.pages.send("danvan", page(this.first) + "/reception", "then", "next", "list", LIST)))
			.isEqualTo(page(this.second) + KEPT);
		assertThat(target(this.pages.send("danvan", page(this.second) + "/reception", "list", LIST)))
			.isEqualTo(page(this.second) + KEPT);
		assertThat(target(this.pages.send("danvan", page(this.second) + "/reception", "then", "next", "list", LIST)))
			.isEqualTo("/participations?" + LIST);
	}

	@Test
	void returning_leads_back_to_the_model_of_the_same_list() {
		assertThat(this.pages.read("danvan", page(this.first) + KEPT))
			.contains(page(this.first) + "/returns/new" + KEPT);
		String form = this.pages.read("danvan", page(this.first) + "/returns/new" + KEPT);
		assertThat(form).contains("name=\"list\" value=\"stage=SUBMITTED\"", "href=\"" + page(this.first) + KEPT,
				"Mục đơn vị để trống (");
		String day = VietnameseDate.format(this.world.today().plusDays(5));
		MvcTestResult wrong = this.pages.send("danvan", page(this.first) + "/returns", "list", LIST, "answerBy", day);
		assertThat(wrong).hasStatus(422);
		assertThat(StoryPages.text(wrong)).contains("name=\"list\" value=\"stage=SUBMITTED\"");
		assertThat(target(this.pages.send("danvan", page(this.first) + "/returns", "list", LIST, "answerBy", day,
				"remark-ADDRESS", "Ghi rõ ấp")))
			.isEqualTo(page(this.first) + KEPT);
	}

	@Test
	void closing_a_remark_leads_back_to_the_model_of_the_same_list() {
		StoryModels models = new StoryModels(this.world);
		Remark remark = new Remark(this.first, 1, Fact.ADDRESS, "Ghi rõ ấp", null, models.move("danvan"));
		remark.answer(true, "Đã ghi", models.move("phuong1"));
		this.remarks.saveAndFlush(remark);
		assertThat(this.pages.read("danvan", page(this.first) + KEPT))
			.containsPattern("(?s)/closure\".*name=\"list\" value=\"stage=SUBMITTED\".*Đạt, đóng góp ý");
		assertThat(target(this.pages.send("danvan", "/remarks/" + remark.id() + "/closure", "list", LIST)))
			.isEqualTo(page(this.first) + KEPT);
	}

	@Test
	void the_result_of_many_offers_their_appraisal() {
		String result = target(
				this.pages.send("danvan", "/receptions", "id", this.first.id().toString(), "list", LIST));
		assertThat(this.pages.read("danvan", result)).contains("href=\"/participations?" + LIST,
				"href=\"/appraisals?verdict=NONE\"");
	}

}
