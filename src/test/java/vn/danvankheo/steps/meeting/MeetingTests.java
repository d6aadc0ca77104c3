package vn.danvankheo.steps.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import vn.danvankheo.ground.organisation.Accounts;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.HeldRole;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.appraisal.AppraisalStory;
import vn.danvankheo.steps.appraisal.Proposing;
import vn.danvankheo.steps.appraisal.Ruling;
import vn.danvankheo.steps.appraisal.SeenVerdict;
import vn.danvankheo.steps.appraisal.Verdicts;
import vn.danvankheo.steps.registration.RegistrationDuties;
import vn.danvankheo.steps.registration.RegistrationDuty;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** The meeting confirms what was proposed, and what follows from it. */
@DatabaseTest
class MeetingTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Concluding concluding;

	@Autowired
	private MeetingDesk desk;

	@Autowired
	private MeetingSheets sheets;

	@Autowired
	private Correcting correcting;

	@Autowired
	private Proposing proposing;

	@Autowired
	private Verdicts verdicts;

	@Autowired
	private RegistrationDuties duties;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	private AppraisalStory story;

	private List<ParticipationId> five;

	@BeforeEach
	void tell() {
		this.story = new AppraisalStory(this.beans);
		this.five = this.story.received("Đường hoa", "Camera an ninh", "Nuôi bò", "Đường hoa tổ 2", "Phân loại rác");
	}

	private void proposeAll() {
		this.story.propose(this.five.get(0), Ruling.select());
		this.story.propose(this.five.get(1), Ruling.giveBack("Ghi rõ số camera", LocalDate.of(2100, 1, 1)));
		this.story.propose(this.five.get(2), Ruling.decline("Chưa có nguồn lực"));
		this.story.propose(this.five.get(3), Ruling.merge("Cùng một tuyến", this.five.get(0)));
	}

	@Test
	void each_proposal_takes_effect_and_the_unit_owes_what_is_then_missing() {
		assertThat(duty().open()).isFalse();
		proposeAll();
		MeetingId meeting = this.story.met();

		assertThat(this.five.stream().map(this.story::stage)).containsExactly(Stage.SELECTED, Stage.RETURNED,
				Stage.DECLINED, Stage.MERGED, Stage.RECEIVED);
		assertThat(duty().delivered()).isEqualTo(2);
		assertThat(duty().open()).isTrue();
		assertThat(reason(this.five.get(2))).isEqualTo("Chưa có nguồn lực");
		assertThat(reason(this.five.get(3))).isEqualTo("Gộp với “Đường hoa” của Phường 1. Cùng một tuyến");
		assertThat(lines(meeting)).extracting(AgendaLine::outcome).hasSize(4).containsOnly(AgendaItem.Outcome.APPLIED);
		assertThat(this.five.stream().filter((id) -> this.verdicts.pendingOn(id).isPresent())).isEmpty();
	}

	@Test
	void what_the_unit_would_have_left_is_told_before() {
		proposeAll();
		MeetingId meeting = this.story.meeting();
		this.story.office((actor) -> {
			Conclusion preview = this.concluding.preview(actor, meeting);
			assertThat(preview.applied()).isEqualTo(4);
			assertThat(preview.permission().granted()).isTrue();
			assertThat(preview.effects()).singleElement()
				.satisfies((effect) -> assertThat(effect.words()).isEqualTo("còn 2/5 mô hình, thiếu 3"))
				.satisfies((effect) -> assertThat(effect.locks()).isEqualTo(this.story.world.round().locks()));
		});
		assertThat(this.story.stage(this.five.get(0))).isEqualTo(Stage.RECEIVED);
	}

	@Test
	void nobody_is_absent_from_a_meeting_still_to_come() {
		proposeAll();
		LocalDate today = LocalDate.now(this.clock);
		this.story.office((actor) -> {
			MeetingId meeting = this.desk.call(actor, null, on(today.plusDays(1)));
			assertThat(parts(actor, meeting)).containsExactlyInAnyOrder(MeetingPart.INVITED, MeetingPart.INVITED,
					MeetingPart.GUEST);
			assertThat(this.sheets.one(actor, meeting).quorum()).isEqualTo("Mời 2 thành viên dự họp");
			assertThat(minutes(meeting)).containsExactlyInAnyOrder("", "", "Khách mời");
			this.desk.save(actor, meeting, on(today), null);
			assertThat(parts(actor, meeting)).containsExactlyInAnyOrder(MeetingPart.PRESENT, MeetingPart.ABSENT,
					MeetingPart.GUEST);
			assertThat(this.sheets.one(actor, meeting).quorum()).isEqualTo("1/2 thành viên có mặt, chưa quá nửa");
			assertThat(minutes(meeting)).containsExactlyInAnyOrder("Có mặt", "Vắng", "Khách mời");
			this.desk.save(actor, meeting, new MeetingForm(on(today).texts(), List.of()), null);
			assertThat(parts(actor, meeting)).as("nobody has written down who came")
				.containsExactlyInAnyOrder(MeetingPart.INVITED, MeetingPart.INVITED, MeetingPart.GUEST);
		});
	}

	@Test
	void whoever_came_is_told_from_whoever_did_not_by_words_and_colour() {
		assertThat(MeetingPart.values()).extracting(MeetingPart::words)
			.containsExactly("khách mời", "được mời", "có mặt", "vắng");
		assertThat(MeetingPart.values()).extracting(MeetingPart::style).containsExactly("", "", "done", "late");
	}

	private MeetingForm on(LocalDate day) {
		MeetingForm form = StoryMeetings.form(this.story.world, "Thống nhất.");
		Map<String, String> texts = new HashMap<>(form.texts());
		texts.putAll(Map.of("heldOn", VietnameseDate.format(day), "guests", "Lê Văn Cường, Phó Chủ tịch UBND"));
		return new MeetingForm(texts, form.present());
	}

	private List<MeetingPart> parts(Actor actor, MeetingId meeting) {
		MeetingView view = this.sheets.one(actor, meeting);
		return view.meeting().attendees().stream().map(view::part).toList();
	}

	private List<String> minutes(MeetingId meeting) {
		Block table = this.story.world.bean(MeetingPapers.class)
			.content(this.story.world.committee(), MeetingPapers.MINUTES, meeting.meetingId())
			.tables()
			.get("thành phần")
			.get(0);
		return ((Block.Grid) table).rows().stream().map((row) -> row.get(3)).toList();
	}

	@Test
	void concluding_again_does_nothing_twice() {
		proposeAll();
		MeetingId meeting = this.story.met();
		int moves = moves();
		this.story.conclude(meeting);
		assertThat(moves()).isEqualTo(moves);
	}

	@Test
	void what_an_interruption_left_over_is_gone_on_with() {
		proposeAll();
		MeetingId meeting = this.story.meeting();
		this.story.office((actor) -> this.story.world.bean(Closing.class).close(actor, meeting));
		assertThat(this.story.stage(this.five.get(0))).isEqualTo(Stage.RECEIVED);
		this.story.conclude(meeting);
		assertThat(this.story.stage(this.five.get(0))).isEqualTo(Stage.SELECTED);
	}

	@Test
	void what_changed_since_the_meeting_saw_it_is_refused_with_its_reason_and_stays_pending() {
		proposeAll();
		MeetingId meeting = this.story.meeting();
		Map<UUID, SeenVerdict> seen = lines(meeting).stream()
			.collect(Collectors.toMap(AgendaLine::item, AgendaLine::proposal));
		SeenVerdict declined = this.verdicts.pendingOn(this.five.get(2)).orElseThrow().seen();
		this.story.office((actor) -> {
			this.proposing.propose(actor, this.five.get(2), Ruling.decline("Lý do khác"), declined);
			this.concluding.conclude(actor, meeting, seen);
		});
		assertThat(this.story.stage(this.five.get(2))).isEqualTo(Stage.RECEIVED);
		assertThat(lines(meeting)).filteredOn((one) -> one.outcome() == AgendaItem.Outcome.REFUSED)
			.extracting(AgendaLine::model, AgendaLine::refusalKey)
			.containsExactly(tuple(this.five.get(2).participationId(), "refusal.verdict.changedSince"));
		assertThat(this.verdicts.pendingOn(this.five.get(2))).isPresent();
	}

	@Test
	void a_merge_with_what_the_same_meeting_declines_is_refused() {
		this.story.propose(this.five.get(3), Ruling.merge("Cùng một tuyến", this.five.get(0)));
		this.story.propose(this.five.get(0), Ruling.decline("Chưa cần"));
		MeetingId meeting = this.story.meeting();
		this.story.office((actor) -> assertThat(this.concluding.preview(actor, meeting).refused()).isEqualTo(1));
		this.story.conclude(meeting);
		assertThat(this.story.stage(this.five.get(3))).isEqualTo(Stage.RECEIVED);
		assertThat(lines(meeting)).extracting(AgendaLine::refusalKey).contains("refusal.verdict.targetGone");
	}

	@Test
	void it_is_not_concluded_without_those_present_a_conclusion_and_an_agenda() {
		MeetingId meeting = this.story.meeting();
		refused("meeting.noAgenda", () -> this.story.conclude(meeting));
		this.story.propose(this.five.get(0), Ruling.select());
		this.story.office((actor) -> {
			this.desk.agree(actor, meeting, List.of(this.five.get(0).participationId()));
			this.desk.save(actor, meeting, StoryMeetings.form(this.story.world, ""), null);
		});
		refused("meeting.noConclusion", () -> this.story.conclude(meeting));
		this.story.office((actor) -> this.desk.save(actor, meeting,
				new MeetingForm(StoryMeetings.form(this.story.world, "Thống nhất").texts(), List.of()), null));
		refused("meeting.noAttendance", () -> this.story.conclude(meeting));
		assertThat(this.story.stage(this.five.get(0))).isEqualTo(Stage.RECEIVED);
	}

	@Test
	void members_of_the_unit_are_recorded_as_taking_no_part() {
		this.story.world.bean(TransactionOperations.class).executeWithoutResult((status) -> {
			Accounts accounts = this.story.world.bean(Accounts.class);
			accounts.findByUsername(this.story.world.username("thanhvien"))
				.orElseThrow()
				.hold(Set.of(new HeldRole(Role.COMMITTEE_MEMBER, null),
						new HeldRole(Role.UNIT_HEAD, this.story.world.ward().id())));
		});
		this.story.propose(this.five.get(0), Ruling.select());
		assertThat(lines(this.story.met())).extracting(AgendaLine::recused).containsExactly("Thành viên Ban Chỉ đạo");
	}

	@Test
	void a_concluded_meeting_is_locked_and_corrected_only_with_a_reason() {
		this.story.propose(this.five.get(0), Ruling.select());
		MeetingId meeting = this.story.met();
		MeetingForm other = StoryMeetings.form(this.story.world, "Thống nhất cao.");
		this.story.office((actor) -> {
			refused("meeting.concluded", () -> this.desk.save(actor, meeting, other, null));
			refused("meeting.concluded", () -> this.desk.agree(actor, meeting, List.of()));
			refused("meeting.noReason", () -> this.correcting.correct(actor, meeting, other.notes(), " ", null));
			this.correcting.correct(actor, meeting, other.notes(), "Ghi thiếu chữ", null);
			MeetingView view = this.sheets.one(actor, meeting);
			assertThat(view.meeting().notes().conclusion()).isEqualTo("Thống nhất cao.");
			assertThat(view.corrections()).singleElement()
				.satisfies((one) -> assertThat(one.reason()).isEqualTo("Ghi thiếu chữ"))
				.satisfies((one) -> assertThat(one.differences())
					.containsExactly(new MeetingCorrection.Difference("conclusion", "Thống nhất.", "Thống nhất cao.")));
		});
	}

	@Test
	void what_was_selected_may_be_appraised_again_until_it_is_assigned() {
		this.story.propose(this.five.get(0), Ruling.select());
		this.story.met();
		this.story.office((actor) -> this.proposing.reconsider(actor, this.five.get(0), "Đơn vị xin đổi địa điểm"));
		assertThat(this.story.stage(this.five.get(0))).isEqualTo(Stage.RECEIVED);
		this.story.propose(this.five.get(0), Ruling.decline("Đơn vị không làm nữa"));
		this.story.met();
		assertThat(this.story.stage(this.five.get(0))).isEqualTo(Stage.DECLINED);
	}

	private List<AgendaLine> lines(MeetingId meeting) {
		java.util.ArrayList<AgendaLine> lines = new java.util.ArrayList<>();
		this.story.office((actor) -> lines.addAll(this.sheets.one(actor, meeting).lines()));
		return lines;
	}

	private RegistrationDuty duty() {
		return this.duties.dutyOf(this.story.world.ward().id(), this.story.world.round().id()).orElseThrow();
	}

	private String reason(ParticipationId id) {
		return this.database
			.sql("select reason from stage_change where participation_id = :id order by position desc limit 1")
			.param("id", id.participationId())
			.query(String.class)
			.single();
	}

	private int moves() {
		return this.database.sql("select count(*) from stage_change where participation_id in (:ids)")
			.param("ids", this.five.stream().map(ParticipationId::participationId).map(UUID.class::cast).toList())
			.query(Integer.class)
			.single();
	}

}
