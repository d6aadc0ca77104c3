package vn.danvankheo.year.obligation;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.danvankheo.ground.organisation.Accounts;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.runtime.MovableClock;
import vn.danvankheo.steps.inspection.InspectionTeam;
import vn.danvankheo.steps.inspection.InspectionTeams;
import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.steps.inspection.Seat;
import vn.danvankheo.steps.inspection.TeamFunction;
import vn.danvankheo.steps.inspection.Term;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.RoundDays;
import vn.danvankheo.year.campaign.WorkSource.Work;
import vn.danvankheo.year.emulation.Move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * A kind of which the product knows nothing is one class and one message: everything else
 * follows.
 */
@DatabaseTest
@TestPropertySource(properties = { "dvk.test.database-name=invented", "dvk.demonstration=false",
		"spring.messages.basename=${dvk.texts},invented/messages" })
@Import({ MovableClock.Configuration.class, InventedKindTests.Kind.class })
class InventedKindTests {

	private static final RoundDays ROUND = new RoundDays(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 23),
			LocalDate.of(2023, 3, 31));

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MovableClock clock;

	@Autowired
	private InventedKind kind;

	@Autowired
	private PeriodOpenings openings;

	@Autowired
	private DutyDesk desk;

	@Autowired
	private ExceptionDesk exceptions;

	@Autowired
	private Admissions admissions;

	@Autowired
	private DutyWork dutyWork;

	@Autowired
	private OverdueWork overdueWork;

	@Autowired
	private Obligations obligations;

	@Autowired
	private Units units;

	@Autowired
	private Accounts accounts;

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private JdbcTemplate database;

	private StoryWorld world;

	@BeforeEach
	void onTheFirstOfMarch() {
		this.clock.set(LocalDate.of(2023, 2, 28));
		this.kind.teams.clear();
		this.world = StoryWorld.in(this.beans, ROUND);
		this.clock.set(LocalDate.of(2023, 3, 1));
	}

	@AfterEach
	void today() {
		this.clock.reset();
	}

	@Test
	void every_period_opens_on_its_day_and_its_set_stays_as_it_was() {
		open();
		Unit later = unit("P09", LocalDate.of(2023, 3, 10));
		this.clock.set(LocalDate.of(2023, 4, 2));
		this.world.commune().close(LocalDate.of(2023, 3, 31), null);
		this.units.saveAndFlush(this.world.commune());
		open();
		open();
		assertThat(debtors("Tháng 3/2023")).containsExactlyInAnyOrder(unit(this.world.ward()),
				unit(this.world.commune()), Debtor.office());
		assertThat(debtors("Tháng 4/2023")).containsExactlyInAnyOrder(unit(this.world.ward()), unit(later),
				Debtor.office());
		assertThat(this.database.queryForList(
				"select expected from obligation_period where campaign_id = ? and kind = 'DIARY' order by from_day",
				Integer.class, this.world.campaign().id().campaignId()))
			.containsExactly(3, 3);
	}

	@Test
	void days_it_stood_still_are_caught_up_with() {
		unit("P09", LocalDate.of(2023, 3, 10));
		this.clock.set(LocalDate.of(2023, 4, 20));
		this.openings.openDue(this.clock.instant());
		assertThat(debtors("Tháng 3/2023")).hasSize(3);
		assertThat(debtors("Tháng 4/2023")).hasSize(4);
	}

	@Test
	void it_stands_on_the_board_and_at_home_beside_the_registration() {
		open();
		assertThat(page("danvan", "/obligations")).contains("Nhật ký dân vận", "0/3 đơn vị đã đăng ký đủ");
		assertThat(page("danvan", "/obligations?kind=DIARY")).contains("Nhật ký dân vận: 0/3 đã xong, còn 3",
				"Phường 1", "Xã Tân Thạnh", "Ban Dân vận Thị ủy", "Tháng 4/2023");
		assertThat(page("phuong1", "/")).contains("Nhật ký dân vận: Tháng 3/2023");
		assertThat(titles(this.dutyWork.workFor(this.world.actor("danvan"), now())))
			.containsExactly("Nhật ký dân vận: Tháng 3/2023");
		assertThat(titles(this.overdueWork.workFor(this.world.actor("danvan"), now())))
			.contains("Đôn đốc 3 nơi chưa xong: Nhật ký dân vận");
		assertThat(this.dutyWork.workFor(this.world.actor("thcs"), now())).isEmpty();
		owed(unit(this.world.ward()), (duty) -> deliver(duty, "2023-03-20T09:00"));
		assertThat(this.dutyWork.workFor(this.world.actor("phuong1"), now())).isEmpty();
		assertThat(page("danvan", "/obligations?kind=DIARY")).contains("Nhật ký dân vận: 1/3 đã xong, còn 2");
	}

	@Test
	void late_is_recorded_until_the_lock_and_then_it_is_asked_for() {
		open();
		UUID ward = owed(unit(this.world.ward()), Obligation::id);
		UUID commune = owed(unit(this.world.commune()), (duty) -> deliver(duty, "2023-03-27T09:00"));
		assertThat(standing(commune)).isEqualTo(new Standing(Standing.State.LATE, 2));
		this.clock.set(LocalDateTime.parse("2023-03-28T23:59:00"));
		assertThat(read(ward).accepts(now()).granted()).isTrue();
		this.clock.set(LocalDateTime.parse("2023-03-29T08:00:00"));
		assertThat(read(ward).accepts(now()).code()).isEqualTo("obligation.locked");
		assertThat(page("phuong1", "/obligations/" + ward)).contains("Nhật ký dân vận đã khóa", "Xin mở lại");
		this.world.as("phuong1", (actor) -> this.exceptions.ask(actor, ward, "Còn một trang"));
		assertThat(titles(this.overdueWork.workFor(this.world.actor("danvan"), now())))
			.contains("1 nơi xin mở lại: Nhật ký dân vận");
		this.world
			.as("danvan",
					(actor) -> assertThat(
							this.exceptions.extend(actor, ward, new ExtensionForm("30/3/2023", "Mưa lũ")).none())
						.isTrue());
		assertThat(read(ward).accepts(now()).granted()).isTrue();
		assertThat(standing(ward)).isEqualTo(new Standing(Standing.State.EXTENDED, 4));
		this.clock.set(LocalDateTime.parse("2023-03-31T00:00:00"));
		assertThat(read(ward).accepts(now()).arguments()).containsExactly("30/3/2023");
		this.world.as("danvan", (actor) -> this.exceptions.excuse(actor, ward, "Đồng ý tại cuộc họp"));
		assertThat(standing(ward).state()).isEqualTo(Standing.State.EXCUSED);
		assertThat(page("danvan", "/obligations/" + ward)).contains("Phường 1: Nhật ký dân vận được miễn");
	}

	@Test
	void a_team_and_the_standing_office_owe_too() {
		InspectionTeam team = team();
		this.kind.teams.add(team.id().teamId());
		open();
		UUID ofTeam = owed(Debtor.team(team.id().teamId()), Obligation::id);
		assertThat(page("danvan", "/obligations/" + ofTeam)).contains("Đoàn kiểm tra số 1: Nhật ký dân vận chưa xong");
		assertThat(titles(this.dutyWork.workFor(this.world.actor("kiemtra"), now())))
			.containsExactly("Nhật ký dân vận: Tháng 3/2023");
		this.world.as("kiemtra", (actor) -> assertThat(this.desk.duty(actor, ofTeam).own()).isTrue());
		UUID ofOffice = owed(Debtor.office(), Obligation::id);
		this.world.as("danvan", (actor) -> assertThat(this.desk.duty(actor, ofOffice)).returns(true, DutyPage::own)
			.returns(false, DutyPage::extendable));
		this.world.as("thuongtruc",
				(actor) -> assertThat(this.desk.duty(actor, ofOffice)).returns(true, DutyPage::extendable));
		assertThat(visit("phuong1", "/obligations/" + ofOffice)).hasStatus(404);
	}

	@Test
	void whoever_came_later_is_admitted_one_by_one() {
		open();
		Unit later = unit("P09", LocalDate.of(2023, 3, 10));
		this.clock.set(LocalDate.of(2023, 3, 12));
		assertThat(page("danvan", "/obligations?kind=DIARY")).contains("0/3 đã xong",
				"1 nơi có sau khi mở kỳ, chưa tính vào diện phải làm");
		UUID period = owed(Debtor.office(), Obligation::period);
		this.world.as("danvan", (actor) -> this.admissions.admit(actor, period, Expected.of(later)));
		assertThat(page("danvan", "/obligations?kind=DIARY")).contains("0/4 đã xong")
			.doesNotContain("có sau khi mở kỳ");
		assertThat(this.database.queryForObject("""
				select count(*) from history_entry where event = 'obligation.admitted' and unit_id = ?""",
				Integer.class, later.id().unitId()))
			.isEqualTo(1);
	}

	@Test
	void nobody_owes_the_same_twice_and_everything_is_owed_by_one() {
		open();
		UUID ward = owed(unit(this.world.ward()), Obligation::id);
		String copy = """
				insert into obligation (obligation_id, committee_id, campaign_id, kind, period_id, unit_id, team_id,
				  standing_office, subject_id, expected, extent, due_at, lock_at, version)
				select gen_random_uuid(), committee_id, campaign_id, kind, period_id, unit_id, team_id, %s, %s, true,
				  'NOTHING', due_at, lock_at, 0 from obligation where obligation_id = ?""";
		databaseRefuses(copy.formatted("standing_office", "subject_id"), ward, "owed_once");
		databaseRefuses(copy.formatted("true", "subject_id"), ward, "one_debtor");
		assertThat(this.database.update(copy.formatted("standing_office", "gen_random_uuid()"), ward)).as("of a model")
			.isEqualTo(1);
	}

	private void databaseRefuses(String statement, UUID id, String constraint) {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.database.update(statement, id))
			.withMessageContaining(constraint);
	}

	private void open() {
		this.openings.openDue(this.world.campaign().id(), now());
	}

	private Instant now() {
		return this.clock.instant();
	}

	private static Debtor unit(Unit unit) {
		return Debtor.unit(unit.id());
	}

	private Unit unit(String code, LocalDate from) {
		return this.units.saveAndFlush(
				new Unit(UnitId.next(), this.world.committee(), code, "Đảng bộ " + code, code, UnitKind.WARD, from));
	}

	private InspectionTeam team() {
		LocalDate first = LocalDate.of(2023, 3, 1);
		return this.beans.getBean(InspectionTeams.class)
			.saveAndFlush(new InspectionTeam(this.world.campaign(), Purpose.FIELD_CHECK, 1, "Đoàn kiểm tra số 1",
					new Term(first, first.plusMonths(1)), List.of(new Seat(this.world.actor("kiemtra").account(),
							"Thành viên", "Chuyên viên", TeamFunction.HEAD)),
					Move.of(this.world.actor("danvan"), now())));
	}

	private List<Debtor> debtors(String period) {
		return diary().stream()
			.filter((owed) -> period.equals(this.database
				.queryForObject("select name from obligation_period where period_id = ?", String.class, owed.period())))
			.map(Obligation::debtor)
			.toList();
	}

	private List<Obligation> diary() {
		return this.obligations.findAll()
			.stream()
			.filter((owed) -> owed.campaign().equals(this.world.campaign().id()) && owed.kind().equals("DIARY"))
			.toList();
	}

	private <T> T owed(Debtor debtor, Function<Obligation, T> use) {
		return diary().stream().filter((owed) -> owed.debtor().equals(debtor)).map(use).findFirst().orElseThrow();
	}

	private UUID deliver(Obligation owed, String when) {
		owed.deliver(Extent.WHOLE, LocalDateTime.parse(when).atZone(Deadline.ZONE).toInstant());
		return this.obligations.saveAndFlush(owed).id();
	}

	private Obligation read(UUID id) {
		return this.obligations.findById(id).orElseThrow();
	}

	private Standing standing(UUID id) {
		return read(id).standing(now());
	}

	private static List<String> titles(List<Work> work) {
		return work.stream().map(Work::title).toList();
	}

	private MvcTestResult visit(String person, String path) {
		return this.pages.get()
			.uri(java.net.URI.create(path))
			.with(user(this.accounts.findByUsername(this.world.username(person)).orElseThrow().signedIn()))
			.exchange();
	}

	private String page(String person, String path) {
		MvcTestResult result = visit(person, path);
		assertThat(result).as(path).hasStatusOk();
		try {
			return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The one class. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Kind {

		@Bean
		InventedKind inventedKind() {
			return new InventedKind();
		}

	}

}
