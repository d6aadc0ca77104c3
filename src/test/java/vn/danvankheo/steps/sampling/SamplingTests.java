package vn.danvankheo.steps.sampling;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.implementation.BuildingStory;
import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.steps.inspection.SampleWords;
import vn.danvankheo.story.StoryPages;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;

/** Six models of a ward, a commune and a school that are being built. */
@DatabaseTest
class SamplingTests {

	private static final Rule RULE = new Rule(3, true, Set.of(Priority.UNVISITED), 2023);

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SampleKeeping keeping;

	@Autowired
	private SampleWords words;

	private StoryWorld world;

	private BuildingStory building;

	private StoryPages pages;

	@BeforeEach
	void build() {
		this.world = StoryWorld.in(this.beans);
		this.building = new BuildingStory(this.world);
		this.pages = new StoryPages(this.mvc, this.world);
		List.of("Một", "Hai", "Ba").forEach((name) -> this.building.assigned(this.world.ward(), name));
		List.of("Bốn", "Năm").forEach((name) -> this.building.assigned(this.world.commune(), name));
		this.building.assigned(this.world.school(), "Sáu");
	}

	private SamplePage preview() {
		return this.world.ask("danvan", (actor) -> this.keeping.preview(actor, year(), Purpose.MID_YEAR, RULE));
	}

	private SamplePage kept() {
		return this.world.ask("danvan", (actor) -> this.keeping.show(actor, year(), Purpose.MID_YEAR));
	}

	private int year() {
		return this.world.campaign().year();
	}

	private String address() {
		return "/inspection-samples?year=" + year() + "&purpose=MID_YEAR";
	}

	private String[] sent(String mark, String reason) {
		return new String[] { "year", String.valueOf(year()), "purpose", "MID_YEAR", "size", "3", "eachWard", "true",
				"first-UNVISITED", "true", "seed", "2023", "mark", mark, "reason", reason };
	}

	@Test
	void what_was_previewed_is_what_is_drawn_and_the_decision_says_how() {
		SamplePage seen = preview();
		assertThat(seen.lines()).hasSize(3);
		assertThat(this.pages.send("danvan", "/inspection-samples", sent(String.valueOf(seen.mark()), " ")))
			.hasStatus(422);
		this.pages.send("danvan", "/inspection-samples", sent(String.valueOf(seen.mark()), "Ít ngày"));
		assertThat(kept().lines()).isEqualTo(seen.lines());
		List<UUID> drawn = seen.lines().stream().map(SamplePage.Line::id).toList();
		assertThat(this.words.of(this.world.campaign().id(), Purpose.MID_YEAR, drawn)).contains(
				"Mô hình được kiểm tra chọn theo mẫu 3/6 mô hình, số ngẫu nhiên 2023; mỗi phường, xã ít nhất 01 mô "
						+ "hình; ưu tiên mô hình chưa đoàn nào đến. Lý do: Ít ngày.");
		assertThat(this.words.of(this.world.campaign().id(), Purpose.YEAR_END, drawn)).isEmpty();
		assertThat(this.pages.read("danvan", address())).contains("Mẫu 3/6 mô hình", "số ngẫu nhiên 2023");
	}

	@Test
	void who_saw_other_models_is_told_before_anything_is_drawn() {
		String mark = String.valueOf(preview().mark());
		this.building.assigned(this.world.school(), "Bảy");
		assertThat(this.pages.send("danvan", "/inspection-samples", sent(mark, "Ít ngày"))).hasStatus(409);
		assertThat(kept().kept()).isNull();
	}

	@Test
	void what_was_seen_for_one_purpose_is_not_drawn_for_another() {
		String[] fields = sent(String.valueOf(preview().mark()), "Ít ngày");
		fields[3] = "YEAR_END";
		assertThat(this.pages.send("danvan", "/inspection-samples", fields)).hasStatus(409);
	}

	@Test
	void a_rule_that_is_wrong_draws_nothing() {
		assertThat(this.pages.open("danvan", address() + "&size=0&seed=x")).hasStatusOk()
			.bodyText()
			.contains("Có lỗi cần sửa");
		assertThat(kept().kept()).isNull();
	}

}
