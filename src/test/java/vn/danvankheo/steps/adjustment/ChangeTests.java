package vn.danvankheo.steps.adjustment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvankheo.ground.document.PaperRegister;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.runtime.Statements;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.ListFilter;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.implementation.BuildingStory;
import vn.danvankheo.steps.implementation.ModelLogs;
import vn.danvankheo.steps.implementation.TargetProgress;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.campaign.NewsSource;
import vn.danvankheo.year.campaign.WorkSource.Work;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Participations;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** A change is asked for, decided, and told in a paper. */
@DatabaseTest
class ChangeTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private ChangeAsking asking;

	@Autowired
	private ChangeDeciding deciding;

	private StoryWorld world;

	private BuildingStory story;

	private Participation model;

	@BeforeEach
	void tell() {
		this.world = StoryWorld.in(this.beans);
		this.story = new BuildingStory(this.world);
		this.model = this.story.assigned(this.world.ward(), "Hiến đất mở rộng hẻm 12");
		this.story.sendPlan("phuong1", this.model);
	}

	private Participation now() {
		return this.world.bean(Participations.class).findById(this.model.id()).orElseThrow();
	}

	private UUID ask(ChangeKind kind, String endsOn, String target, String goal) {
		return this.world.ask("phuong1",
				(actor) -> this.asking
					.ask(actor, this.model.id(),
							new ChangeForm(kind, endsOn, "Chi hội Phụ nữ", "", "", target, goal, "",
									"Chờ giải phóng mặt bằng"))
					.value());
	}

	private void grant(UUID change) {
		this.world.as("danvan", (actor) -> {
			Long version = this.world.bean(ModelChanges.class).findById(change).orElseThrow().version();
			assertThat(this.deciding.decide(actor, change, version, true, "")).isEmpty();
		});
	}

	@Test
	void what_is_granted_holds_and_what_stood_stays_readable() {
		LocalDate later = later();
		UUID change = ask(ChangeKind.EXTEND, VietnameseDate.format(later), "", "");
		assertThat(now().facts().endsOn()).isEqualTo(this.model.facts().endsOn());
		grant(change);
		assertThat(now().facts().endsOn()).isEqualTo(later);
		assertThat(this.world.bean(ModelChanges.class).findById(change).orElseThrow().was())
			.isEqualTo("Kết thúc ngày " + VietnameseDate.format(this.model.facts().endsOn()));
		UUID owner = ask(ChangeKind.OWNER, "", "", "");
		grant(owner);
		assertThat(now().facts().owner()).isEqualTo("Chi hội Phụ nữ");
	}

	/** A day that the model may be extended to: neither over nor before its end. */
	private LocalDate later() {
		LocalDate ends = now().facts().endsOn();
		return (ends.isAfter(this.story.today()) ? ends : this.story.today()).plusDays(20);
	}

	@Test
	void a_target_asks_for_less_and_its_progress_follows() {
		TargetProgress target = target();
		grant(ask(ChangeKind.TARGET, "", target.id().toString(), "200"));
		assertThat(target().words()).isEqualTo("chưa có số liệu/200 m");
	}

	private TargetProgress target() {
		return this.world.bean(ModelLogs.class).progress(this.model.id(), this.story.today()).get(0);
	}

	@Test
	void a_stopped_model_is_written_of_no_more() {
		grant(ask(ChangeKind.STOP, "", "", ""));
		assertThat(now().stage()).isEqualTo(Stage.DISCONTINUED);
		this.world.as("phuong1", (actor) -> refused("implementation.stopped",
				() -> this.asking.ask(actor, this.model.id(), ChangeForm.of(ChangeKind.EXTEND, now().facts()))));
	}

	@Test
	void stopping_declines_whatever_else_was_asked() {
		UUID owner = ask(ChangeKind.OWNER, "", "", "");
		grant(ask(ChangeKind.STOP, "", "", ""));
		ModelChange other = this.world.bean(ModelChanges.class).findById(owner).orElseThrow();
		assertThat(other.state()).isEqualTo(ModelChange.State.DECLINED);
		assertThat(other.decision()).isEqualTo("Mô hình dừng thực hiện nên đề nghị này không còn hiệu lực.");
		List<String> news = new ArrayList<>();
		this.world.as("phuong1", (actor) -> this.beans.getBeansOfType(NewsSource.class)
			.values()
			.forEach((source) -> source.newsFor(actor, Instant.EPOCH, 9).forEach((one) -> news.add(one.title()))));
		assertThat(news).contains("Ban Chỉ đạo đồng ý điều chỉnh: “Hiến đất mở rộng hẻm 12”",
				"Ban Chỉ đạo không đồng ý điều chỉnh: “Hiến đất mở rộng hẻm 12”");
	}

	@Test
	void what_is_declined_or_taken_back_changes_nothing() {
		UUID change = ask(ChangeKind.OWNER, "", "", "");
		this.world.as("danvan", (actor) -> {
			assertThat(this.deciding.decide(actor, change, 0L, false, "")).containsOnlyKeys("decision");
			assertThat(this.deciding.decide(actor, change, 0L, false, "Chưa đủ căn cứ")).isEmpty();
		});
		UUID again = ask(ChangeKind.OWNER, "", "", "");
		this.world.as("phuong1", (actor) -> this.asking.takeBack(actor, again));
		assertThat(now().facts().owner()).isEqualTo(this.model.facts().owner());
	}

	@Test
	void another_unit_sees_nothing_of_it() {
		UUID change = ask(ChangeKind.STOP, "", "", "");
		ChangeViews views = this.world.bean(ChangeViews.class);
		this.world.as("tanthanh", (actor) -> {
			assertThat(views.list(actor, ChangeFilter.of(Map.of())).rows()).isEmpty();
			assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> views.show(actor, change));
		});
	}

	@Test
	void decided_changes_are_collected_into_one_paper() {
		assertThat(titles("danvan")).isEmpty();
		UUID change = ask(ChangeKind.STOP, "", "", "");
		assertThat(titles("danvan")).containsExactly("1 đề nghị điều chỉnh chờ quyết định");
		grant(change);
		assertThat(titles("danvan")).containsExactly("1 điều chỉnh đã đồng ý, chưa có thông báo");
		this.world.as("danvan", (actor) -> {
			AdjustmentKeeping keeping = this.world.bean(AdjustmentKeeping.class);
			UUID notice = keeping.collect(actor, List.of(change));
			refused("adjustment.notFree", () -> keeping.collect(actor, List.of(change)));
			this.world.bean(PaperRegister.class).draft(actor, AdjustmentSource.KIND, notice);
			assertThat(keeping.show(actor, notice).paper()).isNotNull();
			assertThat(this.world.bean(AdjustmentSource.class)
				.content(this.world.committee(), AdjustmentSource.KIND, notice)
				.figures()).containsEntry("số điều chỉnh", "01").containsEntry("số đơn vị", "01");
			refused("adjustment.hasPaper", () -> keeping.drop(actor, notice));
		});
		assertThat(titles("danvan")).isEmpty();
	}

	private List<String> titles(String who) {
		List<Work> found = new ArrayList<>();
		this.world.as(who, (actor) -> found.addAll(this.world.bean(ChangeWork.class).workFor(actor, Instant.now())));
		return found.stream().map(Work::title).toList();
	}

	@Test
	void the_list_is_counted_paged_and_chosen_by_year() {
		UUID waiting = ask(ChangeKind.OWNER, "", "", "");
		UUID granted = ask(ChangeKind.TARGET, "", target().id().toString(), "200");
		grant(granted);
		UUID declined = ask(ChangeKind.EXTEND, VietnameseDate.format(later()), "", "");
		this.world.as("danvan",
				(actor) -> this.deciding.decide(actor, declined, 0L, false, "Chưa đủ căn cứ").orThrow());
		assertThat(listed(Map.of())).containsExactly(waiting, granted, declined);
		assertThat(listed(Map.of("show", "UNTOLD"))).containsExactly(granted);
		assertThat(listed(Map.of("show", "DONE"))).containsExactly(declined);
		assertThat(listed(Map.of("size", "2", "after", granted.toString()))).containsExactly(declined);
		assertThat(listed(Map.of("size", "2", "before", declined.toString()))).containsExactly(waiting, granted);
		assertThat(listed(Map.of("unit", this.world.commune().id().toString()))).isEmpty();
		ChangesPage page = page(Map.of("size", "2", "after", granted.toString()));
		assertThat(page.figures()).isEqualTo(new ChangeFigures(3, 1, 1, 1));
		assertThat(page.steps())
			.isEqualTo(new ListFilter.Steps("3–3", "3", "/changes?size=2&before=" + declined, null));
	}

	private ChangesPage page(Map<String, String> asked) {
		return this.world.ask("danvan",
				(actor) -> this.world.bean(ChangeViews.class).list(actor, ChangeFilter.of(asked)));
	}

	private List<UUID> listed(Map<String, String> asked) {
		return page(asked).rows().stream().map(ChangeRow::id).toList();
	}

	@Test
	void the_list_asks_as_much_for_three_changes_as_for_one() {
		ask(ChangeKind.STOP, "", "", "");
		int few = asked();
		ask(ChangeKind.OWNER, "", "", "");
		ask(ChangeKind.TARGET, "", target().id().toString(), "200");
		assertThat(asked()).isEqualTo(few);
	}

	private int asked() {
		return this.world.ask("danvan",
				(actor) -> Statements
					.heard(() -> this.world.bean(ChangeViews.class).list(actor, ChangeFilter.of(Map.of())))
					.size());
	}

}
