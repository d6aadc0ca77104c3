package vn.danvankheo.steps.inspection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.story.SmallWorld;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.ParticipationId;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** What makes a team, whom it may send where, and on which days. */
class TeamPolicyTests {

	private static final Permission GRANTED = Permission.grant();

	private static final Term APRIL = new Term(LocalDate.of(2023, 4, 3), LocalDate.of(2023, 4, 28));

	private final SmallWorld world = new SmallWorld();

	private final Seat head = seat(AccountId.next(), "Nguyễn Văn An", TeamFunction.HEAD);

	private final Seat member = seat(AccountId.next(), "Trần Thị Bình", TeamFunction.MEMBER);

	private final Seat unlisted = seat(null, "Lê Văn Cường", TeamFunction.SECRETARY);

	private static Seat seat(AccountId account, String name, TeamFunction function) {
		return new Seat(account, name, "", function);
	}

	private InspectionTeam team(Seat... seats) {
		return new InspectionTeam(this.world.campaign(), Purpose.MID_YEAR, 1, "Đoàn số 1", APRIL, List.of(seats),
				SmallWorld.by(this.world.office()));
	}

	private Inspection visit(LocalDate day) {
		Appointment appointment = new Appointment(day, LocalTime.of(8, 0), LocalTime.of(9, 30), "Hội trường");
		return new Inspection(team(this.head), this.world.ward().id(), appointment, Set.of(ParticipationId.next()),
				SmallWorld.by(this.world.office()));
	}

	private DeclaredInterest interest(UnitId unit, AccountId account, String name) {
		return new DeclaredInterest(unit, account, name,
				Move.of(this.world.office(), SmallWorld.MORNING, "Anh trai là Bí thư"));
	}

	private Permission send(Seat seat, Set<UnitId> employers, DeclaredInterest... declared) {
		return TeamPolicy.send(seat, this.world.ward(), employers, List.of(declared));
	}

	@Test
	void a_team_has_exactly_one_head() {
		assertThat(TeamPolicy.complete(List.of(this.head, this.member))).isEqualTo(GRANTED);
		assertThat(TeamPolicy.complete(List.of(this.member))).isEqualTo(Permission.refused("team.noHead"));
		assertThat(TeamPolicy.complete(List.of())).isEqualTo(Permission.refused("team.noHead"));
		Seat second = seat(AccountId.next(), "Phạm Dũng", TeamFunction.HEAD);
		assertThat(TeamPolicy.complete(List.of(this.head, second))).isEqualTo(Permission.refused("team.twoHeads"));
		refused("team.noHead", () -> team(this.member));
	}

	@Test
	void nobody_sits_twice_in_a_team_but_two_without_an_account_may() {
		Seat again = seat(this.head.account(), "Nguyễn Văn An", TeamFunction.MEMBER);
		assertThat(TeamPolicy.complete(List.of(this.head, again))).isEqualTo(Permission.refused("team.memberTwice"));
		assertThat(TeamPolicy.complete(List.of(this.head, this.unlisted, this.unlisted))).isEqualTo(GRANTED);
	}

	@Test
	void nobody_is_sent_to_a_unit_he_works_for() {
		assertThat(send(this.member, Set.of(this.world.ward().id())))
			.isEqualTo(Permission.refused("team.worksForUnit", "Trần Thị Bình", "Phường 1"));
		assertThat(send(this.member, Set.of(this.world.commune().id()))).isEqualTo(GRANTED);
	}

	@Test
	void nobody_is_sent_where_he_declared_an_interest() {
		UnitId ward = this.world.ward().id();
		assertThat(send(this.member, Set.of(), interest(ward, this.member.account(), "Trần Thị Bình")))
			.isEqualTo(Permission.refused("team.declaredInterest", "Trần Thị Bình", "Phường 1", "Anh trai là Bí thư"));
		assertThat(send(this.member, Set.of(), interest(this.world.commune().id(), this.member.account(), "Trần Bình")))
			.as("about another unit")
			.isEqualTo(GRANTED);
		assertThat(send(this.member, Set.of(), interest(ward, AccountId.next(), "Trần Thị Bình"))).as("of a namesake")
			.isEqualTo(GRANTED);
	}

	@Test
	void whoever_has_no_account_is_known_by_his_name_however_it_is_written() {
		UnitId ward = this.world.ward().id();
		assertThat(send(this.unlisted, Set.of(), interest(ward, null, "lê văn  CƯỜNG")).code())
			.isEqualTo("team.declaredInterest");
		assertThat(send(this.member, Set.of(), interest(ward, null, "Trần Thị Bình")))
			.as("of somebody without an account")
			.isEqualTo(GRANTED);
	}

	@ParameterizedTest
	@CsvSource({ "2023-04-02,02/4/2023", "2023-04-03,", "2023-04-28,", "2023-04-29,29/4/2023" })
	void its_days_hold_every_visit_from_the_first_to_the_last(LocalDate day, String outside) {
		assertThat(TeamPolicy.includes(APRIL, List.of(visit(LocalDate.of(2023, 4, 10)), visit(day))))
			.isEqualTo((outside == null) ? GRANTED : Permission.refused("team.visitOutside", outside));
	}

	@Test
	void a_closed_team_is_changed_announced_and_closed_no_more_until_it_goes_on() {
		InspectionTeam team = team(this.head);
		Move move = SmallWorld.by(this.world.office());
		team.close(move);
		refused("team.closed", () -> team.change("Đoàn số 2", APRIL, List.of(this.head), move));
		refused("team.closed", () -> team.announce(move));
		refused("team.closed", () -> team.close(move));
		team.reopen(move);
		assertThat(team.open()).isEqualTo(GRANTED);
	}

	@Test
	void units_know_of_its_visits_once_it_is_decided_or_announced() {
		InspectionTeam team = team(this.head);
		Move move = SmallWorld.by(this.world.office());
		assertThat(team.knownToUnits()).isFalse();
		team.decided(new IssuedDecision("01-QĐ/BCĐ", LocalDate.of(2023, 4, 3), null), move);
		assertThat(team.knownToUnits()).isTrue();
		assertThat(team.citedDecision()).isEqualTo("01-QĐ/BCĐ, ngày 03/4/2023");
		team.undecided(move);
		assertThat(team.knownToUnits()).isFalse();
		team.announce(move);
		assertThat(team.knownToUnits()).isTrue();
		assertThat(team.citedDecision()).isEmpty();
	}

}
