package vn.danvankheo.steps.visit;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.runtime.Statements;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.steps.inspection.InspectionTeam;
import vn.danvankheo.steps.inspection.InspectionTeams;
import vn.danvankheo.steps.inspection.Seat;
import vn.danvankheo.steps.inspection.TeamFunction;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryPages;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;

/** What all visits found, on one page. */
@DatabaseTest
class VisitResultsTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ListableBeanFactory beans;

	@Test
	void counts_what_was_judged_and_what_is_missing() {
		StoryWorld world = StoryWorld.in(this.beans);
		VisitStory story = new VisitStory(world);
		story.criteria(true);
		StoryModels models = new StoryModels(world);
		Participation first = models.sent(world.ward(), "Bờ kênh xanh");
		Participation second = models.sent(world.ward(), "Cổng chào");
		Participation third = models.sent(world.commune(), "Đường hoa");
		InspectionId visit = story.visit(world.ward(), first, second);
		story.visit(world.commune(), third);
		story.write("kiemtra", visit, first.id(), "", "result-1", "8,5", "result-2", "9", "result-3", "4");
		story.write("kiemtra", visit, second.id(), "", "result-1", "10");
		story.confirmForTeam(visit, false);
		ResultsPage page = results(story, "danvan");
		assertThat(page.rows()).extracting(VisitResult::model)
			.containsExactly("Bờ kênh xanh", "Cổng chào", "Đường hoa");
		assertThat(page.rows()).extracting((row) -> row.tally().words())
			.containsExactly("21,5/30 điểm", "10/30 điểm", "0/30 điểm");
		assertThat(page.rows()).extracting((row) -> row.tally().outcome()).containsExactly("PASSED", "", "");
		assertThat(page.rows()).extracting((row) -> row.tally().missing()).containsExactly(0, 2, 3);
		assertThat(List.of(page.visits(), page.held(), page.locked(), page.passed())).containsExactly(2L, 1L, 0L, 1L);
		assertThat(results(story, "kiemtra").rows()).hasSize(3);
	}

	@Test
	void is_only_of_his_own_teams_for_whoever_is_but_an_inspector() {
		StoryWorld world = StoryWorld.in(this.beans);
		VisitStory story = new VisitStory(world);
		Participation model = new StoryModels(world).sent(world.ward(), "Bờ kênh xanh");
		story.visit(world.ward(), model);
		InspectionTeams teams = story.world.bean(InspectionTeams.class);
		InspectionTeam team = teams.findByIdAndCommittee(story.team().id(), world.committee()).orElseThrow();
		team.change(team.name(), team.term(), List.of(new Seat(null, "Lê Văn Cường", "", TeamFunction.HEAD)),
				new StoryModels(world).move("danvan"));
		teams.saveAndFlush(team);
		assertThat(results(story, "kiemtra").rows()).isEmpty();
		assertThat(results(story, "danvan").rows()).hasSize(1);
	}

	@Test
	void asks_as_many_questions_for_three_rows_as_for_one() {
		assertThat(statements(1)).isPositive().isEqualTo(statements(3));
	}

	@Test
	void is_shown_on_the_models_page_to_the_committee_only() {
		StoryWorld world = StoryWorld.in(this.beans);
		VisitStory story = new VisitStory(world);
		story.criteria(false);
		Participation model = new StoryModels(world).sent(world.ward(), "Bờ kênh xanh");
		InspectionId visit = story.visit(world.ward(), model);
		story.write("kiemtra", visit, model.id(), "", "result-1", "PASSED");
		InspectionPanel panel = story.world.bean(InspectionPanel.class);
		assertThat(
				story.world.<Map<InspectionId, VisitResult>>ask("thuongtruc", (actor) -> results(panel, model, actor)))
			.containsOnlyKeys(visit);
		assertThat(story.world.<Map<InspectionId, VisitResult>>ask("phuong1", (actor) -> results(panel, model, actor)))
			.isEmpty();
		StoryPages pages = new StoryPages(this.mvc, world);
		assertThat(pages.read("thuongtruc", "/participations/" + model.id()).replaceAll("\\s+", " "))
			.containsOnlyOnce("1 lượt kiểm tra")
			.contains("1/3 đạt", "2 tiêu chí chưa xét")
			.doesNotContain("Kết quả kiểm tra</h2>");
		assertThat(pages.read("phuong1", "/participations/" + model.id())).contains("1 lượt kiểm tra")
			.doesNotContain("1/3 đạt", "chưa xét");
	}

	@SuppressWarnings("unchecked")
	private static Map<InspectionId, VisitResult> results(InspectionPanel panel, Participation model, Actor actor) {
		return (Map<InspectionId, VisitResult>) panel.shown(model, actor).orElseThrow().content().get("results");
	}

	@Test
	void work_is_asked_of_the_team_then_of_the_unit() {
		StoryWorld world = StoryWorld.in(this.beans);
		VisitStory story = new VisitStory(world);
		Participation model = new StoryModels(world).sent(world.ward(), "Bờ kênh xanh");
		InspectionId visit = story.visit(world.ward(), model);
		assertThat(work(story, world, "kiemtra")).containsExactly("Ghi biên bản kiểm tra Phường 1");
		assertThat(work(story, world, "phuong1")).isEmpty();
		story.confirmForTeam(visit, false);
		assertThat(work(story, world, "kiemtra")).isEmpty();
		assertThat(work(story, world, "phuong1")).containsExactly("Xác nhận biên bản kiểm tra");
		assertThat(work(story, world, "tanthanh")).isEmpty();
		story.world.ask("phuong1", (actor) -> {
			story.world.bean(MinutesKeeping.class).object(actor, visit, 1, "Số hộ là 38");
			return null;
		});
		assertThat(work(story, world, "kiemtra")).containsExactly("Sửa biên bản kiểm tra Phường 1");
		assertThat(work(story, world, "phuong1")).isEmpty();
	}

	private static List<String> work(VisitStory story, StoryWorld world, String person) {
		return story.world.bean(VisitWork.class)
			.workFor(world.actor(person), story.world.bean(java.time.Clock.class).instant())
			.stream()
			.map(vn.danvankheo.year.campaign.WorkSource.Work::title)
			.toList();
	}

	private static ResultsPage results(VisitStory story, String person) {
		return story.world.ask(person, (actor) -> story.world.bean(ResultsViews.class).show(actor, null, "MID_YEAR"));
	}

	private int statements(int models) {
		StoryWorld world = StoryWorld.in(this.beans);
		VisitStory story = new VisitStory(world);
		story.criteria(false);
		for (int i = 0; i < models; i++) {
			Participation model = new StoryModels(world).sent(world.ward(), "Mô hình " + i);
			story.write("kiemtra", story.visit(world.ward(), model), model.id(), "", "result-1", "PASSED");
		}
		return Statements.of(() -> assertThat(results(story, "danvan").rows()).hasSize(models));
	}

}
