package vn.danvankheo;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import vn.danvankheo.ground.document.IssueOrder;
import vn.danvankheo.ground.document.PaperId;
import vn.danvankheo.ground.document.PaperIssuing;
import vn.danvankheo.ground.document.PaperRegister;
import vn.danvankheo.ground.document.PaperWriting;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.SignedIn;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.steps.adjustment.ChangeStory;
import vn.danvankheo.steps.appraisal.Proposing;
import vn.danvankheo.steps.appraisal.Ruling;
import vn.danvankheo.steps.meeting.Concluding;
import vn.danvankheo.steps.meeting.MeetingDesk;
import vn.danvankheo.steps.meeting.MeetingForm;
import vn.danvankheo.steps.meeting.MeetingId;
import vn.danvankheo.steps.notice.NoticeDrafting;
import vn.danvankheo.steps.notice.NoticeForm;
import vn.danvankheo.steps.notice.NoticeId;
import vn.danvankheo.steps.reception.Receiving;
import vn.danvankheo.steps.registration.Draft;
import vn.danvankheo.steps.registration.Drafting;
import vn.danvankheo.steps.registration.Lists;
import vn.danvankheo.steps.registration.RegistrationDuties;
import vn.danvankheo.steps.registration.RegistrationDuty;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.steps.reporting.ReportYear;
import vn.danvankheo.steps.sending.SendOrder;
import vn.danvankheo.steps.sending.Sending;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.RoundDays;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Facts;
import vn.danvankheo.year.emulation.ModelFacts;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.obligation.BoardStory;
import vn.danvankheo.year.obligation.Standing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.ground.organisation.Refusals.refusal;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/**
 * The year 2023 as the plan orders it, with the office's own days for the first round: it
 * opens on 01/3, is in time until the end of 23/3 and locks at the end of 31/3. Days are
 * Vietnam's wherever the machine and its database sessions stand.
 */
@Tag("database")
@SpringBootTest(properties = { "dvk.test.database-name=year", "dvk.demonstration=false" })
@Import(CampaignYearTests.StoppedClock.class)
class CampaignYearTests {

	private static final RoundDays DAYS = new RoundDays(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 23),
			LocalDate.of(2023, 3, 31));

	private final TimeZone machine = TimeZone.getDefault();

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private HandClock clock;

	@Autowired
	private Lists lists;

	@Autowired
	private Drafting drafting;

	@Autowired
	private Sending sending;

	@Autowired
	private RegistrationDuties duties;

	@Autowired
	private Receiving receiving;

	@Autowired
	private Proposing proposing;

	@Autowired
	private MeetingDesk meetings;

	@Autowired
	private Concluding concluding;

	@Autowired
	private NoticeDrafting notices;

	@Autowired
	private PaperRegister register;

	@Autowired
	private PaperWriting writing;

	@Autowired
	private PaperIssuing issuing;

	@Autowired
	private DataSource database;

	@Autowired
	private JdbcTemplate sql;

	private StoryWorld world;

	private Participation stopped;

	@AfterEach
	void backToTheMachinesZone() {
		TimeZone.setDefault(this.machine);
		renewSessions();
		SecurityContextHolder.clearContext();
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTC", "America/Los_Angeles", "Pacific/Kiritimati" })
	void the_first_round_of_2023_is_in_time_late_and_locked_by_vietnams_days(String zone) {
		stand(zone);
		this.clock.show("2023-02-28T23:59:59");
		this.world = StoryWorld.in(this.beans, DAYS);
		assertThat(this.duties.dutyOf(this.world.ward().id(), this.world.round().id())).isEmpty();
		assertThat(refusal(() -> list("phuong1", this.world.ward())))
			.isEqualTo(Permission.refused("round.notOpen", "01/3/2023"));

		this.clock.show("2023-03-01T00:00:00");
		assertThat(standing(this.world.ward())).isEqualTo(new Standing(Standing.State.NOTHING, 0));

		this.clock.show("2023-03-23T23:59:59");
		send("phuong1", this.world.ward(), 5);
		assertThat(standing(this.world.ward())).isEqualTo(new Standing(Standing.State.IN_TIME, 0));
		assertThat(daysLate(this.world.ward())).containsOnly(0);

		this.clock.show("2023-03-24T00:00:00");
		send("tanthanh", this.world.commune(), 5);
		assertThat(standing(this.world.commune())).isEqualTo(new Standing(Standing.State.LATE, 1));
		assertThat(daysLate(this.world.commune())).containsOnly(1);

		this.clock.show("2023-03-31T23:59:59");
		RegistrationId late = list("thcs", this.world.school());
		ParticipationId model = draft("thcs", late, 1);
		this.clock.show("2023-04-01T00:00:00");
		assertThat(refusal(() -> this.sending.send(as("thcs"), late, new SendOrder(Set.of(model), null, null))))
			.isEqualTo(Permission.refused("round.locked", "31/3/2023"));
		assertThat(standing(this.world.school())).isEqualTo(new Standing(Standing.State.NOTHING, 9));
	}

	@Test
	void the_lists_of_2023_are_appraised_agreed_and_assigned_by_a_notice_with_number_and_date() {
		this.clock.show("2023-03-01T08:00:00");
		this.world = StoryWorld.in(this.beans, DAYS);
		this.clock.show("2023-03-20T09:00:00");
		send("phuong1", this.world.ward(), 5);
		List<ParticipationId> models = models(this.world.ward());
		this.clock.show("2023-03-24T09:00:00");
		models.forEach((model) -> this.receiving.receive(as("danvan"), model, null));

		this.clock.show("2023-04-04T09:00:00");
		ParticipationId weak = models.get(4);
		models.stream().limit(4).forEach((model) -> this.proposing.propose(as("danvan"), model, Ruling.select(), null));
		this.proposing.propose(as("danvan"), weak, Ruling.decline("Trùng phong trào của đoàn thể"), null);
		assertThat(stages(this.world.ward())).containsOnly("RECEIVED");
		refused("notice.notSelected", () -> notice(models.subList(0, 1)));

		MeetingId meeting = this.meetings.call(as("danvan"), 2023, meetingOn("5/4/2023"));
		this.clock.show("2023-04-05T11:00:00");
		this.concluding.concludeAsItStands(as("danvan"), meeting);
		assertThat(stages(this.world.ward())).containsExactly("SELECTED", "SELECTED", "SELECTED", "SELECTED",
				"DECLINED");
		assertThat(this.duties.dutyOf(this.world.ward().id(), this.world.round().id())).get()
			.returns(1, RegistrationDuty::missing);

		this.clock.show("2023-04-12T09:00:00");
		NoticeId notice = notice(models.subList(0, 4));
		PaperId paper = this.register.draft(as("danvan"), "ASSIGNMENT_NOTICE", notice.noticeId());
		this.writing.present(as("danvan"), paper, null);
		assertThat(stages(this.world.ward())).doesNotContain("ASSIGNED");
		this.clock.show("2023-04-14T15:00:00");
		IssueOrder unnumbered = new IssueOrder("", "", "14/4/2023", "Phó Bí thư", true);
		assertThat(this.issuing.issue(as("vanthu"), paper, null, unnumbered)).containsKey("number");
		assertThat(stages(this.world.ward())).doesNotContain("ASSIGNED");
		IssueOrder numbered = new IssueOrder("47", "", "14/4/2023", "Phó Bí thư", true);
		assertThat(this.issuing.issue(as("vanthu"), paper, null, numbered)).isEmpty();
		assertThat(stages(this.world.ward())).containsExactly("ASSIGNED", "ASSIGNED", "ASSIGNED", "ASSIGNED",
				"DECLINED");
		assertThat(reference(models.get(0))).contains("47-TB/ThU", "14/4/2023");

		this.issuing.withdraw(as("vanthu"), paper, "Ghi nhầm đơn vị chủ trì");
		assertThat(stages(this.world.ward())).containsExactly("SELECTED", "SELECTED", "SELECTED", "SELECTED",
				"DECLINED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTC", "America/Los_Angeles", "Pacific/Kiritimati" })
	void the_months_of_2023_until_24_7_stand_on_the_board_by_vietnams_days(String zone) {
		stand(zone);
		this.clock.show("2023-03-01T00:00:05");
		this.world = StoryWorld.in(this.beans, DAYS);
		Unit second = this.world.arrives("P02", "Phường 2", UnitKind.WARD, "phuong2");
		Unit third = this.world.arrives("P03", "Phường 3", UnitKind.WARD, "phuong3");
		Unit association = this.world.arrives("HCN", "Hội Cây cảnh", UnitKind.ASSOCIATION, "hcn");
		ReportYear reports = new ReportYear(this.world);
		BoardStory board = new BoardStory(this.world);
		reports.begin(LocalDate.of(2023, 3, 1));
		march(reports, third);
		april(reports, second, third, association);
		may(reports, board, second, third);
		june(reports, board, second, association);
		july(reports, board);
	}

	/** The 25th is a Saturday: due on Monday 27, locked at the end of 06/4. */
	private void march(ReportYear reports, Unit third) {
		this.clock.show("2023-03-20T09:00:00");
		reports.nothing("thcs", reports.owed(this.world.school(), 3));
		reports.report("phuong3", reports.owed(third, 3));
		this.clock.show("2023-03-27T23:59:59");
		reports.report("phuong1", reports.owed(this.world.ward(), 3));
		this.clock.show("2023-03-28T00:00:00");
		reports.report("tanthanh", reports.owed(this.world.commune(), 3));
	}

	/** Opened in time and sent late it is late; sent after the lock its text is kept. */
	private void april(ReportYear reports, Unit second, Unit third, Unit association) {
		this.clock.show("2023-04-01T00:00:05");
		reports.open();
		this.clock.show("2023-04-10T09:00:00");
		this.stopped = reports.assigned(association, "Cây xanh trước ngõ");
		this.clock.show("2023-04-20T09:00:00");
		new BoardStory(this.world).excuse(reports.owed(this.world.school(), 4));
		this.clock.show("2023-04-25T23:59:59");
		reports.report("phuong1", reports.owed(this.world.ward(), 4));
		reports.report("phuong3", reports.owed(third, 4));
		reports.write("tanthanh", reports.owed(this.world.commune(), 4), "Viết trước giờ hết hạn");
		this.clock.show("2023-04-26T00:00:00");
		reports.send("tanthanh", reports.owed(this.world.commune(), 4));
		assertThat(reports.text("tanthanh", reports.owed(this.world.commune(), 4))).isEqualTo("Viết trước giờ hết hạn");
		this.clock.show("2023-05-05T23:59:59");
		UUID locking = reports.owed(second, 4);
		reports.write("phuong2", locking, "Viết trước giờ khóa");
		this.clock.show("2023-05-06T00:00:00");
		assertThat(refusal(() -> reports.send("phuong2", locking)))
			.isEqualTo(Permission.refused("obligation.locked", "05/5/2023"));
		assertThat(reports.text("phuong2", locking)).isEqualTo("Viết trước giờ khóa");
	}

	/** One unit is merged into another, one is given more time and lets it pass. */
	private void may(ReportYear reports, BoardStory board, Unit second, Unit third) {
		reports.open();
		this.clock.show("2023-05-15T09:00:00");
		this.world.merged(third, this.world.ward());
		this.clock.show("2023-05-24T09:00:00");
		board.extend(reports.owed(second, 5), LocalDate.of(2023, 5, 30));
		this.clock.show("2023-05-25T23:59:59");
		reports.report("phuong1", reports.owed(this.world.ward(), 5));
		assertThat(board.lines("MONTH_REPORT")).containsExactly("8/11 đã nhận, còn thiếu 2",
				"T3 T4 T5 T6 T7 T8 T9 T10 T11 T12",
				"Phường 1: đúng hạn | đúng hạn | đúng hạn | – | – | – | – | – | – | – = 3/3",
				"Phường 2: chưa nộp | chưa nộp | gia hạn | – | – | – | – | – | – | – = 0/2",
				"Phường 3: đúng hạn | đúng hạn | chưa đến hạn | – | – | – | – | – | – | – = 2/2",
				"Xã Tân Thạnh: muộn 1 ngày | muộn 1 ngày | chưa đến hạn | – | – | – | – | – | – | – = 2/2",
				"Trường THCS: không phát sinh | được miễn | chưa đến hạn | – | – | – | – | – | – | – = 1/2",
				"Hội Cây cảnh: – | – | chưa đến hạn | – | – | – | – | – | – | – = –",
				"Tất cả: 4/5 3/5 1/1 – – – – – – –");
		this.clock.show("2023-05-26T00:00:00");
		reports.nothing("thcs", reports.owed(this.world.school(), 5));
		assertThat(board.lines("MONTH_REPORT")).containsExactly("9/15 đã nhận, còn thiếu 5",
				"T3 T4 T5 T6 T7 T8 T9 T10 T11 T12",
				"Phường 1: đúng hạn | đúng hạn | đúng hạn | – | – | – | – | – | – | – = 3/3",
				"Phường 2: chưa nộp | chưa nộp | gia hạn | – | – | – | – | – | – | – = 0/2",
				"Phường 3: đúng hạn | đúng hạn | chưa nộp | – | – | – | – | – | – | – = 2/3",
				"Xã Tân Thạnh: muộn 1 ngày | muộn 1 ngày | chưa nộp | – | – | – | – | – | – | – = 2/3",
				"Trường THCS: không phát sinh | được miễn | không p.sinh, muộn 1 | – | – | – | – | – | – | – = 2/3",
				"Hội Cây cảnh: – | – | chưa nộp | – | – | – | – | – | – | – = 0/1",
				"Tất cả: 4/5 3/5 2/5 – – – – – – –");
		this.clock.show("2023-05-30T23:59:59");
		assertThat(board.lines("MONTH_REPORT"))
			.contains("Phường 2: chưa nộp | chưa nộp | gia hạn | – | – | – | – | – | – | – = 0/2");
		this.clock.show("2023-05-31T00:00:00");
		assertThat(board.lines("MONTH_REPORT"))
			.contains("Phường 2: chưa nộp | chưa nộp | chưa nộp | – | – | – | – | – | – | – = 0/3");
	}

	/** A stopped model is reported on no more where it was all that the unit built. */
	private void june(ReportYear reports, BoardStory board, Unit second, Unit association) {
		this.clock.show("2023-06-01T00:00:05");
		reports.open();
		this.clock.show("2023-06-04T23:59:59");
		reports.report("tanthanh", reports.owed(this.world.commune(), 5));
		this.clock.show("2023-06-10T09:00:00");
		new ChangeStory(this.world).stopped("hcn", this.stopped);
		this.clock.show("2023-06-20T09:00:00");
		reports.nothing("thcs", reports.owed(this.world.school(), 6));
		board.extend(reports.owed(second, 6), LocalDate.of(2023, 6, 30));
		this.clock.show("2023-06-26T23:59:59");
		reports.report("phuong1", reports.owed(this.world.ward(), 6));
		this.clock.show("2023-06-30T23:59:59");
		reports.report("phuong2", reports.owed(second, 6));
	}

	private void july(ReportYear reports, BoardStory board) {
		this.clock.show("2023-07-01T00:00:05");
		reports.open();
		this.clock.show("2023-07-24T23:59:59");
		reports.report("phuong1", reports.owed(this.world.ward(), 7));
		assertThat(board.lines("MONTH_REPORT")).containsExactly("14/22 đã nhận, còn thiếu 7",
				"T3 T4 T5 T6 T7 T8 T9 T10 T11 T12",
				"Phường 1: đúng hạn | đúng hạn | đúng hạn | đúng hạn | đúng hạn | – | – | – | – | – = 5/5",
				"Phường 2: chưa nộp | chưa nộp | chưa nộp | đúng hạn | chưa đến hạn | – | – | – | – | – = 1/4",
				"Phường 3: đúng hạn | đúng hạn | chưa nộp | – | – | – | – | – | – | – = 2/3",
				"Xã Tân Thạnh: muộn 1 ngày | muộn 1 ngày | muộn 10 ngày | chưa nộp | chưa đến hạn | – | – | – | – | – = 3/4",
				"Trường THCS: không phát sinh | được miễn | không p.sinh, muộn 1 | không phát sinh | chưa đến hạn | – | – | – | – | – = 3/4",
				"Hội Cây cảnh: – | – | chưa nộp | chưa nộp | – | – | – | – | – | – = 0/2",
				"Tất cả: 4/5 3/5 3/6 3/5 1/1 – – – – –");
	}

	private NoticeId notice(List<ParticipationId> models) {
		return this.notices.begin(as("danvan"), this.world.campaign().id(),
				NoticeForm.of(models.stream().map(ParticipationId::participationId).toList(),
						Map.of("responsibilities", "Đơn vị xây dựng kế hoạch.", "reporting", "Báo cáo hằng tháng.")));
	}

	private static MeetingForm meetingOn(String day) {
		MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
		typed.add("heldOn", day);
		typed.add("place", "Hội trường");
		typed.add("chair", "Trưởng Ban Chỉ đạo");
		typed.add("others", "Phó Trưởng Ban Chỉ đạo");
		typed.add("conclusion", "Thống nhất danh sách.");
		return MeetingForm.of(typed);
	}

	private List<ParticipationId> models(Unit unit) {
		return this.sql
			.queryForList("select participation_id from participation where unit_id = ? order by name", UUID.class,
					unit.id().unitId())
			.stream()
			.map(ParticipationId::new)
			.toList();
	}

	private List<String> stages(Unit unit) {
		return this.sql.queryForList("select stage from participation where unit_id = ? order by name", String.class,
				unit.id().unitId());
	}

	private String reference(ParticipationId model) {
		return this.sql.queryForObject(
				"select document_reference from stage_change where participation_id = ? and to_stage = 'ASSIGNED'",
				String.class, model.participationId());
	}

	private void stand(String zone) {
		TimeZone.setDefault(TimeZone.getTimeZone(zone));
		for (int renewed = 0; renewed < 20 && !zone.equals(sessionZone()); renewed++) {
			renewSessions();
		}
		assertThat(sessionZone()).isEqualTo(zone);
	}

	private String sessionZone() {
		return this.sql.queryForObject("show timezone", String.class);
	}

	/**
	 * A session takes the zone of the machine when it begins; one that was just being
	 * opened is not renewed, so ask again.
	 */
	private void renewSessions() {
		try {
			this.database.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void send(String who, Unit unit, int count) {
		RegistrationId list = list(who, unit);
		List<ParticipationId> models = new ArrayList<>();
		for (int number = 1; number <= count; number++) {
			models.add(draft(who, list, number));
		}
		this.sending.send(as(who), list, new SendOrder(Set.copyOf(models), null, null));
	}

	private RegistrationId list(String who, Unit unit) {
		return this.lists.begin(as(who), unit.id(), this.world.round().id());
	}

	private ParticipationId draft(String who, RegistrationId list, int number) {
		Facts facts = ModelFacts.complete("Việc tốt số " + number + " của " + who)
			.with(Fact.FIELD, this.world.fields().get(0).id())
			.with(Fact.STARTS_ON, LocalDate.of(2023, 4, 1));
		return this.drafting.begin(as(who), list, Draft.of(Fact.Stated.of(facts)));
	}

	private Actor as(String who) {
		Actor actor = this.world.actor(who);
		SignedIn signedIn = new SignedIn(actor, this.world.username(who), null, true, null);
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of()));
		return actor;
	}

	private Standing standing(Unit unit) {
		RegistrationDuty duty = this.duties.dutyOf(unit.id(), this.world.round().id()).orElseThrow();
		return duty.standing(this.clock.instant());
	}

	private List<Integer> daysLate(Unit unit) {
		return this.sql.queryForList("select days_late from participation where unit_id = ?", Integer.class,
				unit.id().unitId());
	}

	/** Stands still at the moment it shows. */
	static final class HandClock extends Clock {

		private volatile Instant shown = Instant.EPOCH;

		void show(String local) {
			this.shown = LocalDateTime.parse(local).atZone(Deadline.ZONE).toInstant();
		}

		@Override
		public Instant instant() {
			return this.shown;
		}

		@Override
		public ZoneId getZone() {
			return Deadline.ZONE;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return Clock.fixed(this.shown, zone);
		}

	}

	/** Puts it in the place of the application's clock. */
	@TestConfiguration(proxyBeanMethods = false)
	static class StoppedClock {

		@Bean
		@Primary
		HandClock handClock() {
			return new HandClock();
		}

	}

}
