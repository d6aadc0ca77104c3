package vn.danvankheo.steps.inspection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.story.SmallWorld;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.ParticipationId;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether a team can be at a place at a time. */
class SchedulingRulesTests {

	private static final LocalDate DAY = LocalDate.of(2023, 4, 11);

	private final SmallWorld world = new SmallWorld();

	private final Move move = SmallWorld.by(this.world.office());

	private final Seat an = new Seat(AccountId.next(), "Nguyễn Văn An", "", TeamFunction.HEAD);

	private final Seat binh = new Seat(AccountId.next(), "Trần Thị Bình", "", TeamFunction.HEAD);

	private final InspectionTeam own = team("Đoàn số 1", this.an);

	private final InspectionTeam other = team("Đoàn số 2", this.an);

	private final InspectionTeam strangers = team("Đoàn số 3", this.binh);

	private InspectionTeam team(String name, Seat head) {
		return new InspectionTeam(this.world.campaign(), Purpose.MID_YEAR, 1, name,
				new Term(DAY.minusDays(1), DAY.plusDays(1)), List.of(head), this.move);
	}

	private static Appointment at(LocalDate day, String from, String until) {
		return new Appointment(day, LocalTime.parse(from), LocalTime.parse(until), "Hội trường");
	}

	private Inspection visit(InspectionTeam team) {
		return new Inspection(team, this.world.ward().id(), at(DAY, "08:00", "09:30"), Set.of(ParticipationId.next()),
				this.move);
	}

	private Permission free(Appointment wanted, InspectionId self, Inspection... others) {
		return SchedulePolicy.free(this.own.id(), this.own.members(), wanted, self, List.of(others),
				Map.of(this.own.id(), this.own, this.other.id(), this.other, this.strangers.id(), this.strangers));
	}

	@ParameterizedTest
	@CsvSource({ "2023-04-10,true", "2023-04-12,true", "2023-04-09,false", "2023-04-13,false" })
	void a_team_goes_out_on_the_days_of_its_term(LocalDate day, boolean fits) {
		assertThat(SchedulePolicy.fits(this.own, at(day, "08:00", "09:00"))).isEqualTo(
				fits ? Permission.grant() : Permission.refused("schedule.outsideTerm", "10/4/2023", "12/4/2023"));
	}

	@Test
	void a_visit_ends_after_it_begins() {
		assertThat(SchedulePolicy.fits(this.own, at(DAY, "08:00", "08:01"))).isEqualTo(Permission.grant());
		assertThat(SchedulePolicy.fits(this.own, at(DAY, "08:00", "08:00")).code())
			.isEqualTo("schedule.endsBeforeItBegins");
		assertThat(SchedulePolicy.fits(this.own, at(DAY.plusYears(1), "09:00", "08:00")).code())
			.isEqualTo("schedule.endsBeforeItBegins");
	}

	@Test
	void a_team_is_at_one_place_at_a_time() {
		assertThat(free(at(DAY, "09:00", "10:00"), null, visit(this.own)))
			.isEqualTo(Permission.refused("schedule.teamElsewhere", "8 giờ–9 giờ 30", "Hội trường"));
		assertThat(free(at(DAY, "09:30", "10:00"), null, visit(this.own)).granted()).isTrue();
	}

	@Test
	void a_person_of_two_teams_is_at_one_place_at_a_time() {
		assertThat(free(at(DAY, "09:00", "10:00"), null, visit(this.other)))
			.isEqualTo(Permission.refused("schedule.personElsewhere", "Nguyễn Văn An", "Đoàn số 2", "8 giờ–9 giờ 30"));
		assertThat(free(at(DAY, "09:00", "10:00"), null, visit(this.strangers)).granted()).isTrue();
	}

	@Test
	void neither_the_visit_that_is_moved_nor_one_that_was_cancelled_stands_in_the_way() {
		Inspection moved = visit(this.own);
		assertThat(free(at(DAY, "09:00", "10:00"), moved.id(), moved).granted()).isTrue();
		Inspection cancelled = visit(this.own);
		cancelled.cancel(this.move);
		assertThat(free(at(DAY, "09:00", "10:00"), null, cancelled, visit(this.strangers)).granted()).isTrue();
	}

	@Test
	void namesakes_with_accounts_of_their_own_are_two_people() {
		Seat namesake = new Seat(AccountId.next(), "Nguyễn Văn An", "", TeamFunction.MEMBER);
		assertThat(SchedulePolicy.inBoth(List.of(this.an), List.of(namesake))).isEmpty();
		assertThat(SchedulePolicy.inBoth(List.of(this.an), List.of(namesake, this.an))).contains(this.an);
	}

}
