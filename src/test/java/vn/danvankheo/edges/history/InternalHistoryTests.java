package vn.danvankheo.edges.history;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.HeldRole;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;

/** Who reads what only those who decide may read of. */
@DatabaseTest
class InternalHistoryTests {

	private static final String SCORED = "inspection.found";

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private HistoryRecorder recorder;

	@Autowired
	private History history;

	@Autowired
	private Timeline timeline;

	private StoryWorld world;

	private Participation model;

	private Instant since;

	@BeforeEach
	void tell() {
		this.world = StoryWorld.in(this.beans);
		this.model = new StoryModels(this.world).sent(this.world.ward(), "Tiếng kẻng an ninh");
		this.since = this.beans.getBean(Clock.class).instant();
		this.recorder.record(told(SCORED).internally());
		this.recorder.record(told("participation.moved.RECEIVED"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "danvan", "thanhvien", "thuongtruc" })
	void those_who_decide_read_it(String name) {
		Actor actor = this.world.actor(name);
		assertThat(events(actor)).contains(SCORED);
		assertThat(news(actor)).contains(SCORED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kiemtra", "vanthu", "quantri", "phuong1" })
	void others_read_the_rest_without_it(String name) {
		Actor actor = this.world.actor(name);
		assertThat(events(actor)).contains("participation.moved.RECEIVED").doesNotContain(SCORED);
		assertThat(news(actor)).contains("participation.moved.RECEIVED").doesNotContain(SCORED);
	}

	@Test
	void whoever_decides_does_not_read_it_of_the_unit_he_works_for() {
		Actor member = this.world.actor("thanhvien");
		Set<HeldRole> roles = new HashSet<>(member.roles());
		roles.add(new HeldRole(Role.UNIT_HEAD, this.world.ward().id()));
		Actor torn = new Actor(member.account(), member.committee(), member.displayName(), roles);
		assertThat(events(torn)).contains("participation.moved.RECEIVED").doesNotContain(SCORED);
		assertThat(news(torn)).doesNotContain(SCORED);
	}

	@SuppressWarnings("unchecked")
	private List<String> events(Actor actor) {
		List<HistoryEntry> entries = (List<HistoryEntry>) this.timeline.shown(this.model, actor)
			.orElseThrow()
			.content()
			.get("entries");
		return entries.stream().map(HistoryEntry::event).toList();
	}

	private List<String> news(Actor actor) {
		return this.history.byOthers(actor, this.since, List.of(SCORED, "participation.moved.RECEIVED"), 50)
			.stream()
			.map(HistoryEntry::event)
			.toList();
	}

	/** Something that happened to the model. */
	private Happened told(String what) {
		return Happened.byCalendar(this.world.committee(), this.since, what, this.model.id().participationId())
			.in(this.world.ward().id());
	}

}
