package vn.danvankheo;

import java.util.ArrayList;
import java.util.List;
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
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryPages;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.ParticipationId;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever else is wrong with a form of many ticks, the ticks are kept. */
@DatabaseTest
class KeptTicksTests {

	private static final Pattern TICKED = Pattern
		.compile("<input [^>]*type=\"checkbox\"[^>]* value=\"([^\"]+)\"[^>]* checked=\"checked\"");

	private static final Pattern MODEL = Pattern.compile("name=\"models\"[^>]* value=\"([0-9a-f-]{36})\"");

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

	private void keeps(MvcTestResult answer, String... values) {
		assertThat(answer).hasStatus(422);
		assertThat(ticked(StoryPages.text(answer))).containsExactlyInAnyOrder(values);
	}

	private static List<String> ticked(String page) {
		List<String> ticked = new ArrayList<>();
		TICKED.matcher(page).results().forEach((hit) -> ticked.add(hit.group(1)));
		return ticked;
	}

	private void team() {
		this.pages.send("danvan", "/inspection-teams", "purpose", "FIELD_CHECK", "firstDay",
				vn.danvankheo.ground.web.VietnameseDate.format(this.world.today()), "lastDay",
				vn.danvankheo.ground.web.VietnameseDate.format(this.world.today().plusDays(20)), "account", "",
				"memberName", "Nguyễn Văn An", "position", "", "function", "HEAD");
	}

	@Test
	void of_units_fields_and_models_for_a_team() {
		String model = new StoryModels(this.world).sent(this.world.ward(), "Đường hoa").id().toString();
		new StoryModels(this.world).sent(this.world.commune(), "Nuôi bò");
		team();
		String unit = this.world.commune().id().toString();
		String field = this.world.fields().get(1).id().toString();
		keeps(this.pages.send("danvan", "/inspection-teams/assignments", "giveUnit", unit, "giveField", field,
				"giveModel", model, "team", ""), unit, field, model);
	}

	@Test
	void the_team_is_kept_when_nothing_is_ticked() {
		new StoryModels(this.world).sent(this.world.ward(), "Đường hoa");
		team();
		String team = found(this.pages.read("danvan", "/inspection-teams/assignments"),
				"<option value=\"([0-9a-f-]{36})\"");
		MvcTestResult answer = this.pages.send("danvan", "/inspection-teams/assignments", "team", team);
		assertThat(answer).hasStatus(422);
		assertThat(StoryPages.text(answer)).contains("Đánh dấu ít nhất một đơn vị, lĩnh vực hoặc mô hình")
			.containsPattern("<option value=\"" + team + "\" selected=\"selected\">");
	}

	@Test
	void of_units_that_are_given_to_a_member() {
		String base = "/campaigns/" + this.world.campaign().id() + "/area-members";
		String ward = this.world.ward().id().toString();
		String school = this.world.school().id().toString();
		keeps(this.pages.send("danvan", base, "id", ward, "id", school, "person", "", "name", ""), ward, school);
	}

	@Test
	void of_those_present_at_a_meeting() {
		String member = this.world.actor("thanhvien").account().toString();
		keeps(this.pages.send("danvan", "/meetings", "heldOn", "30/3/2023", "present", member, "place", "", "chair",
				"Phó Bí thư"), member);
	}

	@Test
	void of_models_of_a_notice() {
		AppraisalStory story = new AppraisalStory(this.beans);
		StoryPages office = new StoryPages(this.mvc, story.world);
		List<ParticipationId> models = story.received("Đường hoa", "Tiếng kẻng");
		models.forEach((model) -> story.propose(model, Ruling.select()));
		story.met();
		String kept = models.get(1).toString();
		keeps(office.send("danvan", "/assignment-notices", "id", kept, "responsibilities", "", "reporting",
				"Hằng tháng"), kept);
	}

	@Test
	void of_models_that_a_team_looks_at() {
		StoryModels models = new StoryModels(this.world);
		models.sent(this.world.ward(), "Đường hoa");
		String second = models.sent(this.world.ward(), "Tiếng kẻng").id().toString();
		team();
		String ward = this.world.ward().id().toString();
		String team = found(this.pages.read("danvan", "/inspection-teams/assignments"),
				"<option value=\"([0-9a-f-]{36})\"");
		this.pages.send("danvan", "/inspection-teams/assignments", "giveUnit", ward, "team", team);
		keeps(this.pages.send("danvan", "/inspections", "team", team, "unit", ward, "day", "", "startsAt", "8h",
				"endsAt", "9h", "place", "Hội trường", "model", second), second);
	}

	@Test
	void of_models_that_are_sent_without_a_word_on_the_missing() {
		String list = found(this.pages
			.send("phuong1", "/registrations", "unit", this.world.ward().id().toString(), "round",
					this.world.round().id().toString())
			.getResponse()
			.getRedirectedUrl(), "/registrations/([0-9a-f-]{36})");
		StoryModels models = new StoryModels(this.world);
		models.draft(this.world.ward(), "Đường hoa");
		models.draft(this.world.ward(), "Tiếng kẻng");
		String first = found(this.pages.read("phuong1", "/registrations/" + list + "/check"), MODEL.pattern());
		keeps(this.pages.send("phuong1", "/registrations/" + list + "/batches", "models", first), first);
	}

	@Test
	void of_what_somebody_may_do() {
		keeps(this.pages.send("quantri", "/people", "displayName", "", "username", "", "role", "STANDING_OFFICE",
				"role", "CLERK"), "STANDING_OFFICE", "CLERK");
	}

	private static String found(String page, String pattern) {
		var hit = Pattern.compile(pattern).matcher(page);
		assertThat(hit.find()).as(pattern).isTrue();
		return hit.group(1);
	}

}
