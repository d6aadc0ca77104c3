package vn.danvankheo.steps.implementation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.visit.CameraPhoto;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Participations;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** A line of a log is kept when something of it stays, and its past is kept for good. */
@DatabaseTest
class LogWritingTests {

	private static final MockMultipartFile PHOTO = new MockMultipartFile("photos", "a.jpg", "image/jpeg",
			CameraPhoto.plain(60, 40));

	private static final MockMultipartFile NO_PHOTO = new MockMultipartFile("photos", "b.heic", "image/heic",
			new byte[] { 1, 2, 3 });

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private LogWriting logs;

	@Autowired
	private JdbcClient database;

	private StoryWorld world;

	private BuildingStory story;

	private Participation model;

	@BeforeEach
	void tell() {
		this.world = StoryWorld.in(this.beans);
		this.story = new BuildingStory(this.world);
		this.model = this.story.assigned(this.world.ward(), "Hiến đất mở rộng hẻm 12");
	}

	private LogForm form(Long version, String text) {
		return new LogForm(version, VietnameseDate.format(this.story.today()), text, false, PhotoMoment.DURING,
				Map.of());
	}

	private List<LoggedEntry> lines() {
		return this.world.bean(ModelLogs.class).one(this.model.id(), this.story.today()).orElseThrow().entries();
	}

	private LogForm read(Actor actor, UUID line) {
		return this.world.bean(LogViews.class).form(actor, this.model.id(), line, null, new FormErrors()).form();
	}

	private List<String> told(String event, String part) {
		return this.database.sql(
				"select detail ->> :part from history_entry where subject_id = :model and event = :event order by entry_id")
			.param("part", part)
			.param("model", this.model.id().participationId())
			.param("event", event)
			.query(String.class)
			.list();
	}

	@Test
	void a_refused_photo_without_words_begins_nothing() {
		this.world.as("phuong1", (actor) -> {
			assertThat(this.logs.write(actor, this.model.id(), form(null, ""), List.of(NO_PHOTO)).errors())
				.containsOnlyKeys("photos");
			assertThat(this.world.bean(Participations.class).findById(this.model.id()).orElseThrow().stage())
				.isEqualTo(Stage.ASSIGNED);
			assertThat(lines()).isEmpty();
			assertThat(told("log.written", "text")).isEmpty();
			assertThat(
					this.logs.write(actor, this.model.id(), form(null, "Họp dân"), List.of(NO_PHOTO)).value().refused())
				.as("the words stay")
				.hasSize(1);
		});
		assertThat(this.world.bean(Participations.class).findById(this.model.id()).orElseThrow().stage())
			.isEqualTo(Stage.IN_PROGRESS);
	}

	@Test
	void no_line_is_left_empty() {
		this.world.as("phuong1", (actor) -> {
			this.logs.write(actor, this.model.id(), form(null, "Họp dân"), List.of());
			UUID line = lines().get(0).id();
			Long version = read(actor, line).version();
			assertThat(this.logs.correct(actor, this.model.id(), line, form(version, ""), List.of(NO_PHOTO)).errors())
				.containsOnlyKeys("photos");
			assertThat(lines().get(0).text()).isEqualTo("Họp dân");
			this.logs.correct(actor, this.model.id(), line, form(version, ""), List.of(PHOTO)).value();
			UUID photo = this.world.bean(LogPhotos.class)
				.of(this.world.committee(), List.of(line))
				.get(line)
				.get(0)
				.id();
			refused("log.lastPhoto", () -> this.logs.removePhoto(actor, this.model.id(), line, photo));
			this.logs.correct(actor, this.model.id(), line, form(read(actor, line).version(), "Họp lại"), List.of())
				.value();
			this.logs.removePhoto(actor, this.model.id(), line, photo);
			assertThat(told("log.photoRemoved", "about")).hasSize(1).allMatch((about) -> about.endsWith("a.jpg"));
		});
	}

	@Test
	void nobody_takes_away_what_he_has_not_read_and_the_history_keeps_it_with_its_figures() {
		this.story.sendPlan("phuong1", this.model);
		UUID line = this.story.line("phuong1", this.model, this.story.today(), "Họp dân", "80");
		this.world.as("phuong1", (actor) -> {
			Long read = read(actor, line).version();
			this.logs.correct(actor, this.model.id(), line, form(read, "Họp dân lần hai"), List.of()).value();
			assertThatExceptionOfType(Stale.class)
				.isThrownBy(() -> this.logs.remove(actor, this.model.id(), line, read));
			this.logs.remove(actor, this.model.id(), line, read(actor, line).version());
		});
		String day = VietnameseDate.format(this.story.today());
		assertThat(told("log.corrected", "about"))
			.containsExactly(day + ", Họp dân; Hẻm được mở rộng: 80 m → " + day + ", Họp dân lần hai");
		assertThat(told("log.corrected", "beforeFigures")).containsExactly("[\"Hẻm được mở rộng: 80 m\"]");
		assertThat(told("log.removed", "about")).containsExactly(day + ", Họp dân lần hai");
		assertThat(lines()).isEmpty();
	}

}
