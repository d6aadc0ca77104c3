package vn.danvankheo.steps.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import vn.danvankheo.ground.document.LiveContent;
import vn.danvankheo.ground.document.PaperWording;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.OfficialDocument.Appendix;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.appraisal.AgreedModels;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.campaign.WorkSource;
import vn.danvankheo.year.campaign.WorkSource.Work;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static vn.danvankheo.ground.organisation.Refusals.refusal;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** A model is assigned by a notice that has its number and date, and in no other way. */
@DatabaseTest
class NoticeTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private NoticeDrafting drafting;

	@Autowired
	private NoticeSource source;

	@Autowired
	private NoticeChanges changes;

	@Autowired
	private NoticeWork work;

	@Autowired
	private AssignmentNotices notices;

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionOperations transactions;

	private StoryWorld world;

	private AgreedModels models;

	@BeforeEach
	void tell() {
		this.world = StoryWorld.in(this.beans);
		this.models = new AgreedModels(this.world);
	}

	private Stage stage(Participation model) {
		return this.models.read(model).stage();
	}

	private void change(UUID notice, Participation... named) {
		Long version = this.notices.findById(new NoticeId(notice)).orElseThrow().version();
		this.world.as("danvan",
				(office) -> this.drafting.change(office, new NoticeId(notice), AgreedModels.form(version, named)));
	}

	@Test
	void models_are_assigned_when_the_notice_has_its_number_and_not_before() {
		Participation flowers = this.models.agreed(this.world.ward(), "Tuyến đường hoa");
		Participation cows = this.models.agreed(this.world.commune(), "Nuôi bò quay vòng vốn");
		Participation later = this.models.agreed(this.world.commune(), "Để lại cho thông báo sau");
		UUID notice = this.models.notice(flowers, cows);
		assertThat(stage(flowers)).isEqualTo(Stage.SELECTED);
		refused("participation.noNotice", () -> this.models.issue(notice, null));
		assertThat(stage(flowers)).isEqualTo(Stage.SELECTED);
		this.models.issue(notice, "15-TB/ThU");
		assertThat(List.of(flowers, cows)).allSatisfy((model) -> assertThat(stage(model)).isEqualTo(Stage.ASSIGNED));
		assertThat(stage(later)).isEqualTo(Stage.SELECTED);
		assertThat(this.database
			.sql("select document_reference from stage_change where participation_id = :id and to_stage = 'ASSIGNED'")
			.param("id", flowers.id().participationId())
			.query(String.class)
			.single()).isEqualTo("Thông báo số 15-TB/ThU, ngày 20/3/" + this.world.campaign().year());
	}

	@Test
	void nothing_is_assigned_when_one_model_left_the_agreed_list() {
		Participation flowers = this.models.agreed(this.world.ward(), "Tuyến đường hoa");
		Participation cows = this.models.agreed(this.world.commune(), "Nuôi bò quay vòng vốn");
		UUID notice = this.models.notice(flowers, cows);
		assertThat(this.source.mayPresent(this.world.committee(), NoticeSource.KIND, notice).granted()).isTrue();
		StoryModels story = new StoryModels(this.world);
		story.change(cows, (model) -> model.reconsider(story.move("danvan")));
		Permission why = refusal(() -> this.models.issue(notice, "15-TB/ThU"));
		assertThat(this.source.mayPresent(this.world.committee(), NoticeSource.KIND, notice)).as("nor presented")
			.isEqualTo(why);
		assertThat(why.code()).isEqualTo("notice.notSelected");
		assertThat(why.arguments()).containsExactly("Nuôi bò quay vòng vốn");
		assertThat(stage(flowers)).isEqualTo(Stage.SELECTED);
		assertThat(this.notices.findById(new NoticeId(notice)).orElseThrow().state()).isEqualTo(NoticeState.PREPARED);
		assertThat(this.changes.of(new NoticeId(notice))).isEmpty();
	}

	@Test
	void what_no_meeting_agreed_or_another_notice_names_cannot_be_named() {
		Participation agreed = this.models.agreed(this.world.ward(), "Tuyến đường hoa");
		Participation never = this.models.selected(this.world.ward(), "Chưa qua họp");
		refused("notice.notAgreed", () -> this.models.notice(agreed, never));
		assertThat(this.notices.findByCommitteeOrderByCreatedAtDesc(this.world.committee())).isEmpty();
		this.models.notice(agreed);
		refused("notice.onAnother", () -> this.models.notice(agreed));
		StoryWorld elsewhere = StoryWorld.in(this.beans);
		Participation foreign = new AgreedModels(elsewhere).agreed(elsewhere.ward(), "Nơi khác");
		assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> this.models.notice(foreign));
	}

	@Test
	void a_withdrawn_notice_returns_its_models_and_another_may_name_them() {
		Participation flowers = this.models.agreed(this.world.ward(), "Tuyến đường hoa");
		UUID notice = this.models.notice(flowers);
		this.models.issue(notice, "15-TB/ThU");
		this.models.withdraw(notice, "15-TB/ThU", "Ghi sai thời gian thực hiện");
		assertThat(stage(flowers)).isEqualTo(Stage.SELECTED);
		assertThat(this.changes.of(new NoticeId(notice)).get(0)).satisfies((change) -> {
			assertThat(change.kind()).isEqualTo("WITHDRAWN");
			assertThat(change.reason()).isEqualTo("Ghi sai thời gian thực hiện");
			assertThat(change.removed()).hasSize(1);
		});
		UUID second = this.models.notice(flowers);
		this.models.issue(second, "16-TB/ThU");
		assertThat(stage(flowers)).isEqualTo(Stage.ASSIGNED);
	}

	@Test
	void a_correction_keeps_the_stage_of_what_stays_and_records_the_difference() {
		Participation stays = this.models.agreed(this.world.ward(), "Tuyến đường hoa");
		Participation leaves = this.models.agreed(this.world.ward(), "Ghi nhầm");
		Participation joins = this.models.agreed(this.world.commune(), "Ghi sót");
		UUID notice = this.models.notice(stays, leaves);
		this.models.issue(notice, "15-TB/ThU");
		refused("notice.needsCorrection", () -> change(notice, stays, joins));
		draftOfCorrection(notice);
		change(notice, stays, joins);
		assertThat(stage(leaves)).as("until the correction has its number").isEqualTo(Stage.ASSIGNED);
		assertThat(stage(joins)).isEqualTo(Stage.SELECTED);
		this.models.correct(notice, "15-TB/ThU", "17-TB/ThU");
		assertThat(stage(stays)).isEqualTo(Stage.ASSIGNED);
		assertThat(stage(leaves)).isEqualTo(Stage.SELECTED);
		assertThat(stage(joins)).isEqualTo(Stage.ASSIGNED);
		assertThat(this.database
			.sql("select count(*) from stage_change where participation_id = :id and to_stage = 'ASSIGNED'")
			.param("id", stays.id().participationId())
			.query(Integer.class)
			.single()).as("what stays is not assigned again").isOne();
		NoticeChanges.Change change = this.changes.of(new NoticeId(notice)).get(0);
		assertThat(change.reason()).isEqualTo("Ghi sót một mô hình");
		assertThat(change.added()).singleElement().asString().contains("Ghi sót");
		assertThat(change.removed()).singleElement().asString().contains("Ghi nhầm");
		assertThat(change.changed()).isEmpty();
	}

	@Test
	void a_long_reason_of_a_correction_is_cut_to_what_the_history_of_a_model_holds() {
		Participation stays = this.models.agreed(this.world.ward(), "Tuyến đường hoa");
		Participation leaves = this.models.agreed(this.world.ward(), "Ghi nhầm");
		UUID notice = this.models.notice(stays, leaves);
		this.models.issue(notice, "15-TB/ThU");
		draftOfCorrection(notice);
		change(notice, stays);
		this.database.sql("update assignment_notice set correction_reason = repeat('x', 1000) where notice_id = :id")
			.param("id", notice)
			.update();
		this.models.correct(notice, "15-TB/ThU", "17-TB/ThU");
		assertThat(stage(leaves)).isEqualTo(Stage.SELECTED);
		assertThat(this.database
			.sql("select reason from stage_change where participation_id = :id and from_stage = 'ASSIGNED'")
			.param("id", leaves.id().participationId())
			.query(String.class)
			.single()).hasSize(1000).startsWith("Đính chính thông báo: xxx");
	}

	@Test
	void whoever_writes_in_a_notice_waits_for_its_paper_before_he_holds_the_notice() throws Exception {
		UUID notice = this.models.notice(this.models.agreed(this.world.ward(), "Tuyến đường hoa"));
		draftOfCorrection(notice);
		ExecutorService office = Executors.newSingleThreadExecutor();
		try {
			Future<?>[] dropping = new Future<?>[1];
			this.transactions.executeWithoutResult((status) -> {
				this.database.sql("select paper_id from paper where subject_id = :id for update")
					.param("id", notice)
					.query(UUID.class)
					.single();
				dropping[0] = office.submit(() -> refusal(
						() -> this.world.as("danvan", (actor) -> this.drafting.drop(actor, new NoticeId(notice)))));
				await().until(() -> this.database.sql("""
						select count(*) from pg_stat_activity where datname = current_database()
						  and wait_event_type = 'Lock' and query like '%for share%'""")
					.query(Integer.class)
					.single() == 1);
				assertThat(this.database
					.sql("select notice_id from assignment_notice where notice_id = :id for update skip locked")
					.param("id", notice)
					.query(UUID.class)
					.optional()).as("nobody else holds it").isPresent();
			});
			dropping[0].get();
		}
		finally {
			office.shutdown();
		}
	}

	@Test
	void a_correction_that_was_dropped_leaves_what_was_issued() {
		Participation stays = this.models.agreed(this.world.ward(), "Tuyến đường hoa");
		Participation joins = this.models.agreed(this.world.commune(), "Ghi sót");
		UUID notice = this.models.notice(stays);
		this.models.issue(notice, "15-TB/ThU");
		draftOfCorrection(notice);
		change(notice, joins);
		refused("notice.nothingToRevert", () -> revert(notice));
		this.database.sql("delete from paper where subject_id = :notice and state = 'DRAFT'")
			.param("notice", notice)
			.update();
		revert(notice);
		assertThat(this.models.lines(notice)).singleElement().satisfies((line) -> {
			assertThat(line.name()).isEqualTo("Tuyến đường hoa");
			assertThat(line.state()).isEqualTo(NoticeItem.State.ASSIGNED);
		});
		this.models.notice(joins);
	}

	@Test
	void of_two_who_change_the_list_from_the_same_page_the_second_is_told() {
		Participation flowers = this.models.agreed(this.world.ward(), "Tuyến đường hoa");
		Participation cows = this.models.agreed(this.world.commune(), "Nuôi bò quay vòng vốn");
		UUID notice = this.models.notice(flowers, cows);
		Long shown = this.notices.findById(new NoticeId(notice)).orElseThrow().version();
		this.world.as("danvan",
				(office) -> this.drafting.change(office, new NoticeId(notice), AgreedModels.form(shown, flowers)));
		this.world
			.as("danvan", (office) -> assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(
					() -> this.drafting.change(office, new NoticeId(notice), AgreedModels.form(shown, flowers, cows))));
		assertThat(this.models.lines(notice)).extracting(NoticeLine::name).containsExactly("Tuyến đường hoa");
	}

	private void revert(UUID notice) {
		this.world.as("danvan", (office) -> this.drafting.revert(office, new NoticeId(notice)));
	}

	/** As the register keeps the draft of a correction. */
	private void draftOfCorrection(UUID notice) {
		this.database
			.sql("""
					insert into paper (paper_id, committee_id, kind, subject_id, type, organ, profile, title, search_key,
					  wording, state, drafted_at, drafted_by, changed_at, changed_by_name, version)
					values (gen_random_uuid(), :committee, 'ASSIGNMENT_NOTICE', :notice, 'NOTICE', 'PARTY_COMMITTEE', 'HD05',
					  'Đính chính', 'dinh chinh', '{}', 'DRAFT', now(), :by, now(), 'Chuyên viên', 0)""")
			.param("committee", this.world.committee().committeeId())
			.param("notice", notice)
			.param("by", this.world.actor("danvan").account().accountId())
			.update();
	}

	@Test
	void of_two_notices_about_a_model_at_one_moment_one_wins_and_the_other_is_told() throws Exception {
		ExecutorService people = Executors.newFixedThreadPool(2);
		try {
			for (int round = 0; round < 10; round++) {
				Participation model = this.models.agreed(this.world.ward(), "Mô hình " + round);
				CyclicBarrier together = new CyclicBarrier(2);
				Callable<Boolean> name = () -> {
					together.await();
					try {
						this.models.notice(model);
						return true;
					}
					catch (Refused told) {
						assertThat(told.permission().code()).isEqualTo("notice.onAnother");
						return false;
					}
				};
				List<Future<Boolean>> both = people.invokeAll(List.of(name, name));
				assertThat(both.get(0).get()).isNotEqualTo(both.get(1).get());
			}
		}
		finally {
			people.shutdown();
		}
		assertThat(this.notices.findByCommitteeOrderByCreatedAtDesc(this.world.committee())).hasSize(10);
	}

	@Test
	void the_database_itself_keeps_one_live_notice_a_model_and_no_assignment_without_a_paper() {
		Participation model = this.models.agreed(this.world.ward(), "Tuyến đường hoa");
		this.models.notice(model);
		UUID other = this.models.notice(this.models.agreed(this.world.ward(), "Khác"));
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.database.sql("""
				insert into notice_item (item_id, committee_id, notice_id, participation_id, state, version)
				values (gen_random_uuid(), :committee, :notice, :model, 'LISTED', 0)""")
			.param("committee", this.world.committee().committeeId())
			.param("notice", other)
			.param("model", model.id().participationId())
			.update());
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.database
			.sql("""
					insert into stage_change (stage_change_id, committee_id, participation_id, from_stage, to_stage, changed_at,
					  changed_by, changed_by_name)
					values (gen_random_uuid(), :committee, :model, 'SELECTED', 'ASSIGNED', now(), :by, 'Văn thư')""")
			.param("committee", this.world.committee().committeeId())
			.param("model", model.id().participationId())
			.param("by", this.world.actor("vanthu").account().accountId())
			.update());
	}

	@Test
	void the_summary_names_exemplars_where_there_are_some_and_the_office_above_its_own_name() {
		Participation flowers = this.models.agreed(this.world.ward(), "Tuyến đường hoa");
		Participation example = this.models.agreed(this.world.commune(), "Bà Tư, trưởng ban công tác mặt trận");
		UUID notice = this.models.notice(flowers, example);
		CommitteeId above = StoryWorld.in(this.beans).committee();
		this.database.sql("update participation set model_kind = 'EXEMPLAR' where participation_id = :id")
			.param("id", example.id().participationId())
			.update();
		this.database.sql("update steering_committee set standing_office = :name where committee_id = :id")
			.param("name", "Ban Tuyên giáo và Dân vận Tỉnh ủy")
			.param("id", above.committeeId())
			.update();
		this.database.sql("update steering_committee set parent_committee_id = :above where committee_id = :id")
			.param("above", above.committeeId())
			.param("id", this.world.committee().committeeId())
			.update();
		int year = this.world.campaign().year();
		PaperWording words = this.source.firstWording(this.world.committee(), NoticeSource.KIND, notice);
		assertThat(words.subject()).isEqualTo("Giao thực hiện mô hình, điển hình “Dân vận khéo” năm " + year);
		assertThat(words.recipients()).startsWith("Ban Tuyên giáo và Dân vận Tỉnh ủy (b/c),");
		change(notice, flowers);
		assertThat(this.source.firstWording(this.world.committee(), NoticeSource.KIND, notice).subject())
			.isEqualTo("Giao thực hiện mô hình “Dân vận khéo” năm " + year);
	}

	@Test
	void the_paper_says_what_is_assigned_to_whom_and_goes_to_the_units_named() {
		Participation flowers = this.models.agreed(this.world.ward(), "Tuyến đường hoa");
		Participation cows = this.models.agreed(this.world.commune(), "Nuôi bò quay vòng vốn");
		UUID notice = this.models.notice(flowers, cows);
		PaperWording words = this.source.firstWording(this.world.committee(), NoticeSource.KIND, notice);
		LiveContent content = this.source.content(this.world.committee(), NoticeSource.KIND, notice);
		assertThat(words.subject())
			.isEqualTo("Giao thực hiện mô hình “Dân vận khéo” năm " + this.world.campaign().year());
		assertThat(words.recipients()).startsWith("Các đồng chí ủy viên Ban Thường vụ Thị ủy,");
		assertThat(words.signerLines()).containsExactly("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ");
		assertThat(content.addressees()).containsExactlyInAnyOrder(this.world.ward().id(), this.world.commune().id());
		assertThat(content.figures()).containsEntry("số mô hình", "02").containsEntry("số đơn vị", "02");
		assertThat(content.figures().keySet()).containsExactlyInAnyOrderElementsOf(NoticeContent.FIGURES);
		assertThat(content.tables().keySet()).containsExactlyInAnyOrderElementsOf(NoticeContent.TABLES);
		Appendix list = content.appendices().get(0);
		assertThat(list.landscape()).isTrue();
		Block.Grid grid = (Block.Grid) list.body().get(0);
		assertThat(grid.columns()).extracting(Block.Column::heading)
			.containsExactly("TT", "Mô hình", "Chủ mô hình", "Lĩnh vực", "Thời gian", "Ghi chú");
		assertThat(grid.rows()).hasSize(5);
		assertThat(grid.rows().get(0)).containsExactly("Đảng bộ Phường 1: 01 mô hình");
		assertThat(grid.rows().get(1)).startsWith("1", "Tuyến đường hoa", "Tổ dân vận khu phố 2");
		assertThat(grid.rows().get(4)).containsExactly("Tổng cộng: 02 mô hình, điển hình của 02 địa phương, đơn vị");
	}

	@Test
	void the_office_is_asked_for_the_notice_and_the_unit_to_begin() {
		Participation flowers = this.models.agreed(this.world.ward(), "Tuyến đường hoa");
		this.models.agreed(this.world.ward(), "Để sau");
		assertThat(titles("danvan")).containsExactly("2 mô hình đã thống nhất chờ thông báo giao");
		UUID notice = this.models.notice(flowers);
		assertThat(titles("danvan")).containsExactly("1 mô hình đã thống nhất chờ thông báo giao",
				"Dự thảo thông báo giao 1 mô hình");
		String begin = "Xây dựng kế hoạch thực hiện 1 mô hình được giao";
		assertThat(everything("phuong1")).as("a notice without a number is nobody else's business")
			.noneMatch((title) -> title.contains("được giao") || title.contains("thông báo giao"));
		this.models.issue(notice, "15-TB/ThU");
		assertThat(titles("danvan")).containsExactly("1 mô hình đã thống nhất chờ thông báo giao");
		assertThat(everything("phuong1")).contains(begin);
		assertThat(everything("tanthanh")).as("others are not told").doesNotContain(begin);
	}

	/** What all steps together ask of somebody. */
	private List<String> everything(String who) {
		return this.world.ask(who,
				(actor) -> this.beans.getBeansOfType(WorkSource.class)
					.values()
					.stream()
					.flatMap((source) -> source.workFor(actor, Instant.now()).stream())
					.map(Work::title)
					.toList());
	}

	private List<String> titles(String who) {
		List<Work> found = new java.util.ArrayList<>();
		this.world.as(who, (actor) -> found.addAll(this.work.workFor(actor, Instant.now())));
		return found.stream().map(Work::title).toList();
	}

	@Test
	void a_notice_without_a_number_can_be_given_up_and_then_no_more_be_written_in() {
		Participation flowers = this.models.agreed(this.world.ward(), "Tuyến đường hoa");
		UUID notice = this.models.notice(flowers);
		this.world.as("danvan", (office) -> this.drafting.drop(office, new NoticeId(notice)));
		refused("notice.is.DROPPED", () -> change(notice, flowers));
		refused("notice.empty", () -> this.models.issue(notice, "15-TB/ThU"));
		this.models.notice(flowers);
	}

}
