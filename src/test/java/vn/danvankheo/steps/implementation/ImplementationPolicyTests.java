package vn.danvankheo.steps.implementation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.story.SmallWorld;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** Who writes plans and logs, and when. */
class ImplementationPolicyTests {

	private static final Permission GRANTED = Permission.grant();

	private static final LocalDate TODAY = SmallWorld.TODAY;

	private final SmallWorld world = new SmallWorld();

	private final Participation assigned = this.world.model(Stage.SUBMITTED, Stage.RECEIVED, Stage.SELECTED,
			Stage.ASSIGNED);

	private final Participation stopped = this.world.model(Stage.SUBMITTED, Stage.RECEIVED, Stage.SELECTED,
			Stage.ASSIGNED, Stage.IN_PROGRESS, Stage.DISCONTINUED);

	@Test
	void people_of_the_unit_write_from_the_assignment_to_the_end() {
		assertThat(ImplementationPolicy.write(this.world.officer(this.world.ward()), this.assigned)).isEqualTo(GRANTED);
		assertThat(ImplementationPolicy.write(this.world.officer(this.world.ward()), this.stopped))
			.isEqualTo(Permission.refused("implementation.stopped"));
		assertThat(ImplementationPolicy.write(this.world.officer(this.world.ward()),
				this.world.model(Stage.SUBMITTED, Stage.RECEIVED)))
			.isEqualTo(Permission.refused("implementation.notAssigned"));
	}

	@Test
	void nobody_else_writes_for_them() {
		assertThat(ImplementationPolicy.write(this.world.officer(this.world.commune()), this.assigned))
			.isEqualTo(Permission.refused("implementation.unitWrites"));
		assertThat(ImplementationPolicy.write(this.world.office(), this.assigned))
			.isEqualTo(Permission.refused("implementation.unitWrites"));
	}

	@Test
	void a_plan_is_sent_when_nothing_is_missing_and_only_once() {
		var officer = this.world.officer(this.world.ward());
		ModelPlan plan = plan();
		assertThat(
				ImplementationPolicy.sendPlan(officer, this.assigned, plan, List.of("giải pháp", "lực lượng chủ trì")))
			.isEqualTo(Permission.refused("plan.missing", "giải pháp, lực lượng chủ trì"));
		assertThat(ImplementationPolicy.sendPlan(officer, this.assigned, plan, List.of())).isEqualTo(GRANTED);
		assertThat(ImplementationPolicy.reopenPlan(officer, this.assigned, plan))
			.isEqualTo(Permission.refused("plan.notSent"));
		plan.send(SmallWorld.by(officer));
		assertThat(ImplementationPolicy.sendPlan(officer, this.assigned, plan, List.of()))
			.isEqualTo(Permission.refused("plan.sent", "20/3/2023"));
		assertThat(ImplementationPolicy.reopenPlan(officer, this.assigned, plan)).isEqualTo(GRANTED);
	}

	private ModelPlan plan() {
		PlanContent content = BuildingStory.plan(TODAY);
		return new ModelPlan(this.assigned, 1, content.words(), content.milestones(),
				SmallWorld.by(this.world.officer(this.world.ward())));
	}

	@Test
	void a_plan_says_what_it_still_lacks() {
		PlanContent whole = BuildingStory.plan(TODAY);
		assertThat(whole.missing()).isEmpty();
		PlanContent bare = new PlanContent(new PlanWords("", "", "", "", "", "", null, null, null, ""),
				List.of(new TargetLine(0, "Hộ", "", BigDecimal.TEN, null)), List.of());
		assertThat(bare.missing()).containsExactly("giải pháp", "ít nhất một chỉ tiêu đo đếm được",
				"tên, con số hoặc đơn vị tính của một chỉ tiêu", "lực lượng chủ trì");
	}

	@Test
	void a_line_is_of_a_day_of_the_year_that_has_come() {
		LocalDate first = LocalDate.of(2023, 1, 1);
		assertThat(ImplementationPolicy.day(TODAY, first, TODAY)).isEqualTo(GRANTED);
		assertThat(ImplementationPolicy.day(TODAY.plusDays(1), first, TODAY))
			.isEqualTo(Permission.refused("log.future"));
		assertThat(ImplementationPolicy.day(first.minusDays(1), first, TODAY))
			.isEqualTo(Permission.refused("log.beforeTheYear", "01/01/2023"));
	}

	@Test
	void a_line_of_photos_keeps_its_last_one() {
		LogContent bare = new LogContent(TODAY, false, "", Map.of());
		LogContent said = new LogContent(TODAY, false, "Họp dân", Map.of());
		assertThat(ImplementationPolicy.removePhoto(bare, 1)).isEqualTo(Permission.refused("log.lastPhoto"));
		assertThat(ImplementationPolicy.removePhoto(bare, 2)).isEqualTo(GRANTED);
		assertThat(ImplementationPolicy.removePhoto(said, 1)).isEqualTo(GRANTED);
	}

	@Test
	void a_line_is_told_with_its_day_words_and_figures() {
		UUID target = UUID.randomUUID();
		List<TargetProgress> targets = List.of(new TargetProgress(target, null, "Hẻm được mở rộng", "m",
				new BigDecimal("300"), null, null, null, null));
		assertThat(new LogContent(TODAY, false, "Họp dân", Map.of(target, new BigDecimal("120"))).words(targets))
			.isEqualTo("20/3/2023, Họp dân; Hẻm được mở rộng: 120 m");
		assertThat(new LogContent(TODAY, false, "", Map.of()).words(targets)).isEqualTo("20/3/2023, chỉ có ảnh");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "2023-03-10, -, -, NOT_DUE, 10", "2023-01-20, -, -, NOT_DUE, 59",
			"2023-01-19, -, -, SILENT, 60", "2022-12-01, 2023-03-01, 2023-03-01, HEARD, 19",
			"2022-12-01, 2023-01-19, 2023-01-19, SILENT, 60", "2022-10-01, 2023-03-01, 2022-12-01, NOTHING_NEW, 19",
			"2022-10-01, 2023-03-01, 2023-02-01, HEARD, 19", "2022-10-01, 2023-03-01, -, NOTHING_NEW, 19",
			"2023-03-10, 2023-01-10, 2023-01-10, NOT_DUE, 10", "2023-03-10, 2023-03-01, 2023-03-01, HEARD, 10",
			"2023-03-10, 2023-03-01, 2023-01-10, NOTHING_NEW, 10", "2023-01-19, 2023-01-02, 2023-01-02, SILENT, 60" })
	void three_kinds_of_silence_are_kept_apart(LocalDate assigned, LocalDate word, LocalDate news, News.Kind kind,
			int days) {
		assertThat(News.of(assigned, word, news, TODAY)).isEqualTo(new News(kind, days));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "300 | 300", "1.200 | 1200", "1 200 | 1200", "1,5 | 1.5", "50.000.000 | 50000000" })
	void quantities_are_read_as_people_write_them(String typed, BigDecimal read) {
		assertThat(Quantity.read(typed)).contains(read);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1.5", "-3", "12 m", "1,234", "ba trăm" })
	void what_could_be_two_numbers_is_none(String typed) {
		assertThat(Quantity.read(typed)).isEmpty();
	}

	@Test
	void a_bar_never_passes_a_hundred_and_nothing_said_is_not_zero() {
		TargetProgress half = target("120");
		assertThat(half.percent()).isEqualTo(40);
		assertThat(half.alternative()).isEqualTo("Hẻm: 120/300 m (40 %)");
		assertThat(target("450").percent()).isEqualTo(100);
		assertThat(target("450").goalAt()).isEqualTo(66);
		assertThat(target(null).words()).isEqualTo("chưa có số liệu/300 m");
		assertThat(target("0").words()).isEqualTo("0/300 m");
		assertThat(target("120").overdue(TODAY.plusDays(1))).isTrue();
		assertThat(target("300").overdue(TODAY.plusDays(1))).isFalse();
	}

	private static TargetProgress target(String reached) {
		return new TargetProgress(null, null, "Hẻm", "m", new BigDecimal("300"), TODAY,
				(reached != null) ? new BigDecimal(reached) : null, null, null);
	}

}
