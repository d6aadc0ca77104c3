package vn.danvankheo.steps.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.steps.inspection.Appointment;
import vn.danvankheo.steps.inspection.DeclaredInterest;
import vn.danvankheo.steps.inspection.Inspection;
import vn.danvankheo.steps.inspection.InspectionTeam;
import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.steps.inspection.Seat;
import vn.danvankheo.steps.inspection.TeamFunction;
import vn.danvankheo.steps.inspection.Term;
import vn.danvankheo.story.SmallWorld;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.ParticipationId;

import static org.assertj.core.api.Assertions.assertThat;

/** Who writes, confirms, answers and corrects the minutes of a visit, and when. */
class VisitPolicyTests {

	private static final LocalDate DAY = LocalDate.of(2023, 4, 10);

	private static final Permission GRANTED = Permission.grant();

	private static final Permission OWN_UNIT = Permission.refused("visit.ownUnit");

	private static final Permission NOT_OF_TEAM = Permission.refused("role.notOfTeam");

	private static final Permission DECLARED = Permission.refused("visit.declaredInterest", "Phường 1");

	private final SmallWorld world = new SmallWorld();

	private final Actor head = this.world.holder(Role.INSPECTOR);

	private final Actor secretary = this.world.holder(Role.COMMITTEE_MEMBER);

	private final Actor member = this.world.holder(Role.INSPECTOR);

	private final Actor office = this.world.office();

	private final Actor officer = this.world.officer(this.world.ward());

	private final List<Minutes> minutes = new ArrayList<>();

	private final List<DeclaredInterest> interests = new ArrayList<>();

	private final InspectionTeam team = team(seat(this.head, TeamFunction.HEAD),
			seat(this.secretary, TeamFunction.SECRETARY), seat(this.member, TeamFunction.MEMBER));

	private final Visit visit = visit(this.team);

	private static Seat seat(Actor actor, TeamFunction function) {
		return new Seat((actor != null) ? actor.account() : null, "Nguyễn Văn An", "", function);
	}

	private InspectionTeam team(Seat... seats) {
		return new InspectionTeam(this.world.campaign(), Purpose.MID_YEAR, 1, "Đoàn số 1",
				new Term(DAY.minusDays(5), DAY.plusDays(5)), List.of(seats), SmallWorld.by(this.office));
	}

	private Visit visit(InspectionTeam team) {
		Inspection inspection = new Inspection(team, this.world.ward().id(),
				new Appointment(DAY, LocalTime.of(8, 0), LocalTime.of(9, 30), "Hội trường"),
				Set.of(ParticipationId.next()), SmallWorld.by(this.office));
		return new Visit(inspection, team, this.world.ward(), List.of(), this.minutes, this.interests);
	}

	private Minutes begin() {
		this.minutes.clear();
		this.minutes.add(new Minutes(this.visit.inspection(), this.head, SmallWorld.MORNING));
		return this.minutes.get(0);
	}

	private Minutes send() {
		Minutes sent = begin();
		sent.send(null, true, false, this.head, SmallWorld.MORNING);
		return sent;
	}

	private void lock() {
		send().lock(false, this.officer, SmallWorld.MORNING);
	}

	private void declare(Actor actor) {
		this.interests.add(new DeclaredInterest(this.world.ward().id(), actor.account(), "Nguyễn Văn An",
				Move.of(this.office, SmallWorld.MORNING, "Anh trai là Bí thư")));
	}

	private Permission write(Actor actor) {
		return VisitPolicy.write(actor, this.visit, DAY);
	}

	private Permission confirm(Actor actor) {
		return VisitPolicy.confirmForTeam(actor, this.visit, DAY);
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void the_team_writes_or_the_office_on_its_behalf_and_nobody_else(Role role) {
		Permission expected = role.ofUnit() ? OWN_UNIT : (role == Role.STANDING_OFFICE) ? GRANTED : NOT_OF_TEAM;
		assertThat(write(this.world.holder(role))).isEqualTo(expected);
		assertThat(VisitPolicy.attachSheet(this.world.holder(role), this.visit, DAY)).isEqualTo(expected);
	}

	@Test
	void every_one_of_the_team_writes_and_only_the_office_does_so_on_its_behalf() {
		for (Actor one : List.of(this.head, this.secretary, this.member)) {
			assertThat(write(one)).isEqualTo(GRANTED);
			assertThat(VisitPolicy.onBehalf(one, this.visit)).isFalse();
		}
		assertThat(VisitPolicy.onBehalf(this.office, this.visit)).isTrue();
	}

	@Test
	void it_is_written_from_the_day_of_the_visit_on() {
		assertThat(VisitPolicy.write(this.head, this.visit, DAY.minusDays(1)))
			.isEqualTo(Permission.refused("visit.notYet"));
		assertThat(VisitPolicy.write(this.head, this.visit, DAY)).isEqualTo(GRANTED);
		assertThat(VisitPolicy.write(this.head, this.visit, DAY.plusDays(30))).isEqualTo(GRANTED);
	}

	@Test
	void a_cancelled_visit_and_a_closed_team_write_nothing() {
		Visit cancelled = visit(this.team);
		cancelled.inspection().cancel(Move.of(this.office, SmallWorld.MORNING, "Mưa bão"));
		assertThat(VisitPolicy.write(this.head, cancelled, DAY))
			.isEqualTo(Permission.refused("inspection.is.CANCELLED"));
		this.team.close(SmallWorld.by(this.office));
		assertThat(write(this.head)).isEqualTo(Permission.refused("team.closed", 1));
	}

	@Test
	void what_the_team_has_confirmed_is_written_no_more() {
		begin();
		assertThat(write(this.head)).isEqualTo(GRANTED);
		send();
		assertThat(write(this.head)).isEqualTo(Permission.refused("minutes.is.SENT"));
		lock();
		assertThat(write(this.head)).isEqualTo(Permission.refused("minutes.is.LOCKED"));
	}

	@Test
	void its_head_or_secretary_confirms_and_the_office_only_where_neither_can() {
		Permission headConfirms = Permission.refused("visit.headConfirms", "Nguyễn Văn An");
		assertThat(confirm(this.head)).isEqualTo(GRANTED);
		assertThat(confirm(this.secretary)).isEqualTo(GRANTED);
		assertThat(confirm(this.member)).isEqualTo(headConfirms);
		assertThat(confirm(this.office)).isEqualTo(headConfirms);
		Visit ofUnlisted = visit(team(seat(null, TeamFunction.HEAD), seat(this.member, TeamFunction.MEMBER)));
		assertThat(VisitPolicy.confirmForTeam(this.office, ofUnlisted, DAY)).isEqualTo(GRANTED);
		assertThat(VisitPolicy.confirmForTeam(this.member, ofUnlisted, DAY)).isEqualTo(headConfirms);
	}

	@Test
	void the_office_confirms_where_head_and_secretary_declared_an_interest() {
		declare(this.head);
		assertThat(confirm(this.office).granted()).as("the secretary still can").isFalse();
		assertThat(confirm(this.head)).isEqualTo(DECLARED);
		declare(this.secretary);
		assertThat(confirm(this.office)).isEqualTo(GRANTED);
	}

	@Test
	void whoever_works_for_the_unit_or_declared_an_interest_judges_nothing() {
		Actor own = this.world.officeOf(this.world.ward());
		send();
		assertThat(write(own)).isEqualTo(OWN_UNIT);
		assertThat(VisitPolicy.recordPaper(own, this.visit)).isEqualTo(OWN_UNIT);
		assertThat(VisitPolicy.correct(own, this.visit, DAY)).isEqualTo(OWN_UNIT);
		declare(this.office);
		assertThat(write(this.office)).isEqualTo(DECLARED);
		assertThat(VisitPolicy.recordPaper(this.office, this.visit)).isEqualTo(DECLARED);
		assertThat(VisitPolicy.attachSignedCopy(this.office, this.visit)).isEqualTo(DECLARED);
	}

	@Test
	void the_unit_alone_answers_once_the_team_has_confirmed() {
		Permission notYet = Permission.refused("minutes.notAnswerable.WRITING");
		assertThat(VisitPolicy.answer(this.officer, this.visit)).isEqualTo(notYet);
		begin();
		assertThat(VisitPolicy.answer(this.officer, this.visit)).isEqualTo(notYet);
		send();
		assertThat(VisitPolicy.answer(this.officer, this.visit)).isEqualTo(GRANTED);
		assertThat(VisitPolicy.answer(this.world.officer(this.world.commune()), this.visit))
			.isEqualTo(Permission.refused("role.unitAnswers"));
		assertThat(VisitPolicy.answer(this.office, this.visit)).isEqualTo(Permission.refused("role.unitAnswers"));
		lock();
		assertThat(VisitPolicy.answer(this.officer, this.visit))
			.isEqualTo(Permission.refused("minutes.notAnswerable.LOCKED"));
	}

	@Test
	void the_office_records_that_the_unit_signed_on_paper() {
		assertThat(VisitPolicy.recordPaper(this.office, this.visit))
			.isEqualTo(Permission.refused("minutes.notAnswerable.WRITING"));
		send();
		assertThat(VisitPolicy.recordPaper(this.office, this.visit)).isEqualTo(GRANTED);
		assertThat(VisitPolicy.recordPaper(this.head, this.visit)).isEqualTo(Permission.refused("role.officeRecords"));
	}

	@Test
	void what_both_sides_confirmed_is_corrected_by_those_who_wrote_it() {
		Permission notLocked = Permission.refused("minutes.notLocked");
		assertThat(VisitPolicy.correct(this.head, this.visit, DAY)).isEqualTo(notLocked);
		send();
		assertThat(VisitPolicy.correct(this.head, this.visit, DAY)).isEqualTo(notLocked);
		lock();
		assertThat(VisitPolicy.correct(this.head, this.visit, DAY)).isEqualTo(GRANTED);
		assertThat(VisitPolicy.correct(this.world.holder(Role.LEADER), this.visit, DAY)).isEqualTo(NOT_OF_TEAM);
	}

	@Test
	void a_signed_copy_is_added_by_both_sides_once_there_is_something_to_sign() {
		Permission nothing = Permission.refused("visit.nothingToSign");
		assertThat(VisitPolicy.attachSignedCopy(this.officer, this.visit)).isEqualTo(nothing);
		begin();
		assertThat(VisitPolicy.attachSignedCopy(this.head, this.visit)).isEqualTo(nothing);
		send();
		assertThat(VisitPolicy.attachSignedCopy(this.officer, this.visit)).isEqualTo(GRANTED);
		assertThat(VisitPolicy.attachSignedCopy(this.head, this.visit)).isEqualTo(GRANTED);
		assertThat(VisitPolicy.attachSignedCopy(this.world.officer(this.world.commune()), this.visit))
			.isEqualTo(NOT_OF_TEAM);
	}

	@Test
	void an_objection_keeps_both_texts_and_the_next_number_is_written() {
		Minutes second = send().object("Thiếu một hộ", this.officer, SmallWorld.MORNING);
		this.minutes.add(0, second);
		assertThat(second.number()).isEqualTo(2);
		assertThat(second.reason()).isEqualTo("Thiếu một hộ");
		assertThat(write(this.head)).isEqualTo(GRANTED);
		assertThat(this.visit.shownToUnit().number()).isOne();
		assertThat(this.visit.inForce()).isNull();
	}

}
