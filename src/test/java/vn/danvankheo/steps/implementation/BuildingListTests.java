package vn.danvankheo.steps.implementation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.web.ListFilter;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of the models that are built. */
@DatabaseTest
class BuildingListTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private BuildingDesk desk;

	@Autowired
	private JdbcClient database;

	private StoryWorld world;

	private BuildingStory story;

	@BeforeEach
	void tell() {
		this.world = StoryWorld.in(this.beans);
		this.story = new BuildingStory(this.world);
	}

	private BuildingList list(Map<String, String> asked) {
		return this.world.ask("danvan", (actor) -> this.desk.list(actor, BuildingFilter.of(asked)));
	}

	private List<String> names(Map<String, String> asked) {
		return list(asked).lines().stream().map((line) -> line.model().name()).toList();
	}

	/** Of every kind of news one, assigned a hundred days ago. */
	private void ofEveryKind() {
		built("Có tin", 5, null);
		built("Chỉ báo không có gì mới", null, 5);
		built("Có tin đã lâu rồi báo không có gì mới", 70, 5);
		built("Có tin đã lâu", 65, null);
		built("Chưa ai ghi", null, null);
		this.story.sendPlan("phuong1", built("Có kế hoạch, có tin", 59, null));
		this.story.assigned(this.world.ward(), "Vừa giao");
		Participation early = this.story.assigned(this.world.ward(), "Ghi trước khi giao", 10);
		this.story.line("phuong1", early, this.story.today().minusDays(70), "Họp dân", null);
		this.story.ends(built("Đã hết hạn", 95, null), this.story.today().minusDays(50));
		Participation stopped = built("Đã dừng", 95, null);
		this.database.sql("update participation set stage = 'DISCONTINUED' where participation_id = ?")
			.param(stopped.id().participationId())
			.update();
	}

	private Participation built(String name, Integer newsDaysAgo, Integer quietDaysAgo) {
		Participation model = this.story.assigned(this.world.ward(), name, 100);
		this.story.ends(model, this.story.today().plusDays(30));
		if (newsDaysAgo != null) {
			this.story.line("phuong1", model, this.story.today().minusDays(newsDaysAgo), "Họp dân", null);
		}
		if (quietDaysAgo != null) {
			this.story.quiet("phuong1", model, this.story.today().minusDays(quietDaysAgo));
		}
		return model;
	}

	@Test
	void what_is_counted_and_listed_by_the_database_is_what_the_rules_say_of_each_model() {
		ofEveryKind();
		List<BuildingLine> all = list(Map.of()).lines();
		assertThat(all).hasSize(10);
		Map<BuildingShow, Predicate<BuildingLine>> rules = Map.of(BuildingShow.ALL, (line) -> true,
				BuildingShow.NO_PLAN, BuildingLine::planless, BuildingShow.SILENT, (line) -> line.news().silent(),
				BuildingShow.NOTHING_NEW, (line) -> line.news().kind() == News.Kind.NOTHING_NEW, BuildingShow.STOPPED,
				(line) -> line.model().stage() == Stage.DISCONTINUED);
		assertThat(Arrays.stream(News.Kind.values()))
			.containsOnlyElementsOf(all.stream().map((line) -> line.news().kind()).distinct().toList());
		for (BuildingShow show : BuildingShow.values()) {
			List<String> expected = all.stream().filter(rules.get(show)).map((line) -> line.model().name()).toList();
			BuildingList shown = list(Map.of("show", show.name()));
			assertThat(shown.lines()).as("%s", show).extracting((line) -> line.model().name()).isEqualTo(expected);
			assertThat(shown.count(show)).as("%s", show).isEqualTo(expected.size()).isPositive();
		}
	}

	@Test
	void its_heading_counts_every_kind_of_news_and_calls_nothing_news_that_nobody_wrote() {
		ofEveryKind();
		assertThat(list(Map.of()).heading()).isEqualTo(
				"10 mô hình được giao: 2 mô hình 60 ngày không có tin, 3 có tin, 2 báo không có gì mới, 2 mới giao, 1 đã dừng");
		assertThat(new BuildingFigures(3, 0, 1, 0, 0, 0, 0, null).words()).isEqualTo("1 có tin, 2 đã xét cuối năm");
	}

	@Test
	void a_page_follows_another_unit_by_unit() {
		List.of("Chín", "Ba", "Ân").forEach((name) -> this.story.assigned(this.world.ward(), name));
		Participation other = this.story.assigned(this.world.commune(), "An");
		BuildingList first = list(Map.of("size", "2"));
		assertThat(first.lines()).extracting((line) -> line.model().name()).containsExactly("Ân", "Ba");
		assertThat(first.byUnit().keySet()).containsExactly("Phường 1");
		assertThat(first.steps()).isEqualTo(new ListFilter.Steps("1–2", "4", null, first.steps().next()));
		Map<String, String> next = Map.of("size", "2", "after", first.lines().get(1).model().id().toString());
		assertThat(first.steps().next()).isEqualTo(BuildingFilter.of(next).path());
		assertThat(names(next)).containsExactly("Chín", "An");
		assertThat(list(next).steps().next()).isNull();
		assertThat(names(Map.of("size", "2", "before", other.id().toString()))).containsExactly("Ba", "Chín");
		assertThat(names(Map.of("unit", this.world.commune().id().toString()))).containsExactly("An");
		assertThat(names(Map.of("mine", "true"))).isEmpty();
	}

	@Test
	void the_year_is_chosen() {
		this.story.assigned(this.world.ward(), "Tiếng kẻng an ninh");
		int year = this.world.campaign().year();
		this.world.nextYear();
		assertThat(names(Map.of("year", String.valueOf(year)))).containsExactly("Tiếng kẻng an ninh");
		assertThat(names(Map.of("year", String.valueOf(year + 1)))).isEmpty();
		assertThat(list(Map.of()).years()).hasSize(2);
	}

}
