package vn.danvankheo.steps.implementation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.visit.CameraPhoto;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.obligation.Obligations;
import vn.danvankheo.year.obligation.PeriodOpenings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Units hand in their own plans of the year by a day that the office settles. */
@DatabaseTest
class YearPlanTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private YearPlanDesk desk;

	@Autowired
	private JdbcClient database;

	@Test
	void nothing_is_owed_until_the_office_settles_a_day() {
		StoryWorld world = StoryWorld.in(this.beans);
		world.bean(PeriodOpenings.class).openDue(world.campaign().id(), Instant.now());
		assertThat(owed(world, YearPlanKind.OF_THE_MOVEMENT)).isEmpty();
		world.as("danvan", (actor) -> {
			assertThat(this.desk.settle(actor, YearPlanKind.OF_THE_MOVEMENT, "1/1/2020")).isNotEmpty();
			assertThat(this.desk.settle(actor, YearPlanKind.OF_THE_MOVEMENT, today(world))).isEmpty();
			assertThat(this.desk.settle(actor, YearPlanKind.OF_GOVERNMENT, today(world))).isEmpty();
		});
		assertThat(owed(world, YearPlanKind.OF_THE_MOVEMENT)).as("every unit").hasSize(3);
		assertThat(owed(world, YearPlanKind.OF_GOVERNMENT)).as("not the school").hasSize(2);
	}

	@Test
	void a_paper_with_number_and_date_delivers_it() {
		StoryWorld world = StoryWorld.in(this.beans);
		world.as("danvan", (actor) -> this.desk.settle(actor, YearPlanKind.OF_THE_MOVEMENT, today(world)));
		UUID mine = this.database.sql("""
				select obligation_id from obligation
				where campaign_id = :campaign and kind = 'YEAR_PLAN' and unit_id = :unit""")
			.param("campaign", world.campaign().id().campaignId())
			.param("unit", world.ward().id().unitId())
			.query(UUID.class)
			.single();
		world.as("phuong1", (actor) -> {
			assertThat(this.desk.send(actor, mine, null, "", "", List.of())).containsOnlyKeys("reference", "datedOn",
					"files");
			assertThat(this.desk.send(actor, mine, null, "12-KH/ĐU", today(world), List.of(file(new byte[] { 1 }))))
				.containsOnlyKeys("files");
			assertThat(world.bean(Obligations.class).findById(mine).orElseThrow().open()).isTrue();
			assertThat(this.desk.send(actor, mine, null, "12-KH/ĐU", today(world),
					List.of(file(CameraPhoto.plain(60, 40)))))
				.isEmpty();
		});
		assertThat(world.bean(Obligations.class).findById(mine).orElseThrow().open()).isFalse();
		world.as("danvan", (actor) -> assertThat(this.desk.show(actor, mine).plan().reference()).isEqualTo("12-KH/ĐU"));
		world.as("tanthanh",
				(actor) -> assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> this.desk.show(actor, mine)));
	}

	@Test
	void nothing_of_it_is_kept_where_a_file_is_refused_or_somebody_was_faster() {
		StoryWorld world = StoryWorld.in(this.beans);
		UUID mine = new BuildingStory(world).yearPlan(world.ward());
		MockMultipartFile good = file(CameraPhoto.plain(60, 40));
		world.as("phuong1", (actor) -> {
			assertThat(
					this.desk.send(actor, mine, null, "12-KH/ĐU", today(world), List.of(good, file(new byte[] { 1 }))))
				.containsOnlyKeys("files");
			assertThat(this.desk.show(actor, mine).plan()).isNull();
			assertThat(this.desk.show(actor, mine).files()).isEmpty();
			assertThat(this.desk.send(actor, mine, null, "12-KH/ĐU", today(world), List.of(good))).isEmpty();
			Long version = this.desk.show(actor, mine).plan().version();
			assertThat(this.desk.send(actor, mine, version, "13-KH/ĐU", today(world), List.of(file(new byte[] { 1 }))))
				.containsOnlyKeys("files");
			assertThat(this.desk.show(actor, mine).plan().reference()).isEqualTo("12-KH/ĐU");
			assertThatExceptionOfType(Stale.class)
				.isThrownBy(() -> this.desk.send(actor, mine, null, "14-KH/ĐU", today(world), List.of()));
		});
		assertThat(this.database.sql("select detail ->> 'about' from history_entry where subject_id = ? and event = ?")
			.params(mine, "yearPlan.sent")
			.query(String.class)
			.list()).containsExactly("12-KH/ĐU, " + today(world));
	}

	private static MockMultipartFile file(byte[] content) {
		return new MockMultipartFile("files", "ke-hoach.jpg", "image/jpeg", content);
	}

	private static String today(StoryWorld world) {
		return VietnameseDate.format(world.today());
	}

	private List<UUID> owed(StoryWorld world, String kind) {
		return this.database.sql("select obligation_id from obligation where campaign_id = :campaign and kind = :kind")
			.param("campaign", world.campaign().id().campaignId())
			.param("kind", kind)
			.query(UUID.class)
			.list();
	}

}
