package vn.danvankheo.steps.adjustment;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.runtime.MovableClock;
import vn.danvankheo.steps.implementation.BuildingStory;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;

/** What was granted last year and is told only now. */
@DatabaseTest
@Import(MovableClock.Configuration.class)
class EarlierYearTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MovableClock clock;

	private StoryWorld world;

	@AfterEach
	void today() {
		this.clock.reset();
	}

	@Test
	void a_year_that_has_gone_keeps_its_changes_and_the_notice_that_tells_them() {
		this.clock.set(LocalDateTime.parse("2023-12-20T09:00:00"));
		this.world = StoryWorld.in(this.beans);
		UUID granted = granted();
		this.world.nextYear();
		this.clock.set(LocalDateTime.parse("2024-01-10T09:00:00"));
		assertThat(listed(Map.of()).rows()).isEmpty();
		assertThat(listed(Map.of("year", "2023")).rows()).extracting(ChangeRow::id).containsExactly(granted);
		this.world.as("danvan", (actor) -> this.world.bean(AdjustmentKeeping.class).collect(actor, List.of(granted)));
		assertThat(listed(Map.of()).notices()).isEmpty();
		assertThat(listed(Map.of("year", "2023")).notices()).extracting(ToldNotice::changes).containsExactly(1);
	}

	private UUID granted() {
		UUID change = new ChangeStory(this.world).asked("phuong1",
				new BuildingStory(this.world).assigned(this.world.ward(), "Hiến đất mở rộng hẻm 12"));
		this.world.as("danvan",
				(actor) -> this.world.bean(ChangeDeciding.class).decide(actor, change, 0L, true, "").orThrow());
		return change;
	}

	private ChangesPage listed(Map<String, String> asked) {
		return this.world.ask("danvan",
				(actor) -> this.world.bean(ChangeViews.class).list(actor, ChangeFilter.of(asked)));
	}

}
