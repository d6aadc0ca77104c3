package vn.danvankheo.steps.implementation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import vn.danvankheo.ground.file.AddedFiles;
import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.runtime.Statements;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.ground.web.StaleForm;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.visit.CameraPhoto;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.campaign.WorkSource.Work;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Participations;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** A unit plans what it was given to build, and writes of it. */
@DatabaseTest
class BuildingTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private PlanWriting plans;

	@Autowired
	private LogWriting logs;

	@Autowired
	private ModelLogs readings;

	private StoryWorld world;

	private BuildingStory story;

	@BeforeEach
	void tell() {
		this.world = StoryWorld.in(this.beans);
		this.story = new BuildingStory(this.world);
	}

	private Stage stage(Participation model) {
		return this.world.bean(Participations.class).findById(model.id()).orElseThrow().stage();
	}

	@Test
	void the_first_line_of_the_log_begins_the_building() {
		Participation model = this.story.assigned(this.world.ward(), "Tiếng kẻng an ninh");
		assertThat(stage(model)).isEqualTo(Stage.ASSIGNED);
		this.story.line("phuong1", model, this.story.today(), "Họp dân lần một", null);
		assertThat(stage(model)).isEqualTo(Stage.IN_PROGRESS);
		this.story.line("phuong1", model, this.story.today(), "Họp dân lần hai", null);
	}

	@Test
	void so_does_the_plan_and_its_targets_are_fixed_then() {
		Participation model = this.story.assigned(this.world.ward(), "Tiếng kẻng an ninh");
		assertThat(this.readings.progress(model.id(), this.story.today())).as("a plan in writing asks nothing")
			.isEmpty();
		this.story.sendPlan("phuong1", model);
		assertThat(stage(model)).isEqualTo(Stage.IN_PROGRESS);
		assertThat(this.readings.progress(model.id(), this.story.today())).extracting(TargetProgress::words)
			.containsExactly("chưa có số liệu/300 m", "chưa có số liệu/12 hộ");
		this.world.as("phuong1", (actor) -> {
			refused("plan.sent", () -> this.plans.state(actor, model.id(), BuildingStory.plan(this.story.today())));
			this.plans.reopen(actor, model.id());
			this.plans.state(actor, model.id(), new PlanContent(BuildingStory.plan(this.story.today()).words(),
					List.of(new TargetLine(0, "Ít thôi", "m", BigDecimal.ONE, null)), List.of()));
			this.plans.send(actor, model.id());
		});
		assertThat(this.readings.progress(model.id(), this.story.today())).extracting(TargetProgress::name)
			.containsExactly("Hẻm được mở rộng", "Hộ hiến đất");
	}

	@Test
	void a_report_reads_what_a_month_brought() {
		Participation model = this.story.assigned(this.world.ward(), "Hiến đất mở rộng hẻm 12", 40);
		this.story.sendPlan("phuong1", model);
		var today = this.story.today();
		boolean early = today.getDayOfYear() < 12;
		var before = early ? today : today.minusDays(10);
		this.story.line("phuong1", model, before, "Họp dân", "80");
		this.story.line("phuong1", model, today, "Thêm sáu hộ", "120");
		LoggedModel logged = this.readings
			.of(new Scope(this.world.committee(), false, Set.of(this.world.ward().id())), this.world.campaign().id(),
					today, today)
			.get(0);
		assertThat(logged.entries()).extracting(LoggedEntry::text).contains("Thêm sáu hộ");
		assertThat(logged.entries()).hasSize(early ? 2 : 1);
		assertThat(logged.targets().get(0).words()).isEqualTo("120/300 m");
		assertThat(logged.targets().get(0).gained()).isEqualByComparingTo(early ? "120" : "40");
		assertThat(logged.lastNewsOn()).isEqualTo(today);
	}

	@Test
	void a_form_says_what_is_wrong_and_keeps_a_photo_by_what_it_shows() {
		Participation model = this.story.assigned(this.world.ward(), "Hiến đất mở rộng hẻm 12");
		this.story.sendPlan("phuong1", model);
		List<TargetProgress> targets = this.readings.progress(model.id(), this.story.today());
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>(Map.of("day", List.of("31/12/2099"), "text",
				List.of(""), "moment", List.of("BEFORE"), LogForm.name(targets.get(0).id()), List.of("nhiều")));
		this.world.as("phuong1", (actor) -> {
			Checked<AddedFiles> wrong = this.logs.write(actor, model.id(), LogForm.sent(fields, targets), List.of());
			assertThat(wrong.errors().keySet()).containsExactly(LogForm.name(targets.get(0).id()), "text");
			fields.set(LogForm.name(targets.get(0).id()), "1.000");
			assertThat(this.logs.write(actor, model.id(), LogForm.sent(fields, targets), List.of()).errors())
				.containsOnlyKeys("day");
			fields.set("day", VietnameseDate.format(this.story.today()));
			AddedFiles added = this.logs
				.write(actor, model.id(), LogForm.sent(fields, targets), List.of(photo("a.jpg"), noPhoto()))
				.value();
			assertThat(added.kept()).containsExactly("a.jpg");
			assertThat(added.refused()).hasSize(1);
			UUID line = this.readings.one(model.id(), this.story.today()).orElseThrow().entries().get(0).id();
			assertThat(this.world.bean(LogPhotos.class).of(this.world.committee(), List.of(line)).get(line))
				.extracting(LogPhoto::category)
				.containsExactly(PhotoMoment.BEFORE);
		});
	}

	private static MockMultipartFile photo(String name) {
		return new MockMultipartFile("photos", name, "image/jpeg", CameraPhoto.plain(60, 40));
	}

	private static MockMultipartFile noPhoto() {
		return new MockMultipartFile("photos", "b.heic", "image/heic", new byte[] { 1, 2, 3 });
	}

	@Test
	void two_who_write_one_plan_see_both_texts() {
		Participation model = this.story.assigned(this.world.ward(), "Hiến đất mở rộng hẻm 12");
		this.world.as("phuong1", (actor) -> {
			this.plans.save(actor, model.id(), PlanPart.TARGETS, new PlanForm(null, Map.of("solutions", "Một")));
			assertThatExceptionOfType(StaleForm.class).isThrownBy(() -> this.plans.save(actor, model.id(),
					PlanPart.TARGETS, new PlanForm(null, Map.of("solutions", "Hai"))));
		});
	}

	@Test
	void a_plan_is_sent_as_it_was_read() {
		Participation model = this.story.assigned(this.world.ward(), "Hiến đất mở rộng hẻm 12");
		this.world.as("phuong1", (actor) -> {
			this.plans.state(actor, model.id(), BuildingStory.plan(this.story.today()));
			Long read = this.world.bean(ModelPlans.class).latest(model.id()).orElseThrow().version();
			this.plans.state(actor, model.id(), BuildingStory.plan(this.story.today().plusDays(1)));
			assertThatExceptionOfType(Stale.class).isThrownBy(() -> this.plans.send(actor, model.id(), read));
			assertThat(stage(model)).isEqualTo(Stage.ASSIGNED);
			this.plans.send(actor, model.id(),
					this.world.bean(ModelPlans.class).latest(model.id()).orElseThrow().version());
		});
		assertThat(stage(model)).isEqualTo(Stage.IN_PROGRESS);
	}

	@Test
	void what_is_wrong_in_a_plan_is_said_and_all_else_is_saved() {
		Participation model = this.story.assigned(this.world.ward(), "Hiến đất mở rộng hẻm 12");
		this.world.as("phuong1", (actor) -> {
			PlanWriting.Outcome outcome = this.plans.save(actor, model.id(), PlanPart.TARGETS, new PlanForm(null,
					Map.of("solutions", "Vận động", "target-0-name", "Hẻm", "target-0-goal", "vài")));
			assertThat(outcome.errors()).containsOnlyKeys("target-0-goal");
			PlanPage page = this.world.bean(PlanViews.class).show(actor, model.id());
			assertThat(page.content().words().solutions()).isEqualTo("Vận động");
			assertThat(page.content().words().lead()).as("from the registration").contains("Tổ dân vận khu phố 2");
			assertThat(page.content().targets()).extracting(TargetLine::name).containsExactly("Hẻm");
			refused("plan.missing", () -> this.plans.send(actor, model.id()));
		});
	}

	@Test
	void another_unit_and_the_office_before_it_is_sent_see_no_plan() {
		Participation model = this.story.assigned(this.world.ward(), "Hiến đất mở rộng hẻm 12");
		PlanViews views = this.world.bean(PlanViews.class);
		this.world.as("danvan", (actor) -> assertThatExceptionOfType(NoSuchRecord.class)
			.isThrownBy(() -> views.show(actor, model.id())));
		this.story.sendPlan("phuong1", model);
		this.world.as("danvan", (actor) -> assertThat(views.show(actor, model.id()).content().targets()).hasSize(2));
		this.world.as("tanthanh", (actor) -> assertThatExceptionOfType(NoSuchRecord.class)
			.isThrownBy(() -> views.show(actor, model.id())));
		this.world.as("tanthanh",
				(actor) -> assertThat(
						this.world.bean(BuildingDesk.class).list(actor, BuildingFilter.of(Map.of())).lines())
					.isEmpty());
	}

	@Test
	void the_unit_is_asked_to_plan_and_everybody_to_ask_after_the_silent() {
		Participation model = this.story.assigned(this.world.ward(), "Hiến đất mở rộng hẻm 12", 70);
		this.story.ends(model, this.story.today().plusDays(30));
		assertThat(titles("phuong1")).containsExactly("Xây dựng kế hoạch thực hiện 1 mô hình được giao",
				"1 mô hình 60 ngày không có tin");
		assertThat(titles("danvan")).containsExactly("1 mô hình 60 ngày không có tin");
		assertThat(titles("tanthanh")).as("others are not told").isEmpty();
		assertThat(titles("thanhvien")).as("it is not his area").isEmpty();
		this.story.sendPlan("phuong1", model);
		this.story.line("phuong1", model, this.story.today(), "Họp dân", "80");
		assertThat(titles("phuong1")).isEmpty();
		assertThat(titles("danvan")).isEmpty();
	}

	private List<String> titles(String who) {
		List<Work> found = new ArrayList<>();
		this.world.as(who, (actor) -> found.addAll(this.world.bean(BuildingWork.class).workFor(actor, Instant.now())));
		return found.stream().map(Work::title).toList();
	}

	@Test
	void the_list_asks_as_much_for_five_models_as_for_one() {
		build(1);
		int few = asked();
		build(5);
		assertThat(asked()).isEqualTo(few);
	}

	private void build(int models) {
		for (int i = 0; i < models; i++) {
			Participation model = this.story.assigned(this.world.ward(), "Mô hình " + i + " của " + models);
			this.story.sendPlan("phuong1", model);
			this.story.line("phuong1", model, this.story.today(), "Họp dân", "80");
		}
	}

	private int asked() {
		return this.world.ask("danvan",
				(actor) -> Statements
					.heard(() -> this.world.bean(BuildingDesk.class).list(actor, BuildingFilter.of(Map.of())))
					.size());
	}

}
