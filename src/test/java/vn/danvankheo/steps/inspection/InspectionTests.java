package vn.danvankheo.steps.inspection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.story.SmallWorld;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.ParticipationId;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.ground.organisation.Refusals.refused;

class InspectionTests {

	private static final LocalDate DAY = LocalDate.of(2023, 4, 10);

	private final SmallWorld world = new SmallWorld();

	private final Move move = new Move(this.world.office(), SmallWorld.MORNING, "Mưa bão", null);

	private final InspectionTeam team = new InspectionTeam(this.world.campaign(), Purpose.MID_YEAR, 1, "Đoàn số 1",
			new Term(DAY, DAY), List.of(new Seat(AccountId.next(), "Nguyễn Văn An", "", TeamFunction.HEAD)), this.move);

	private final ParticipationId model = ParticipationId.next();

	private final Inspection visit = plan();

	private Inspection plan() {
		return new Inspection(this.team, this.world.ward().id(), morning(), Set.of(this.model), this.move);
	}

	private static Appointment morning() {
		return new Appointment(DAY, LocalTime.of(8, 30), LocalTime.of(10, 0), "Hội trường");
	}

	@Test
	void it_is_planned_about_some_model_by_a_team_at_work() {
		assertThat(this.visit.state()).isEqualTo(Inspection.State.PLANNED);
		assertThat(this.visit.hours()).isEqualTo("8 giờ 30–10 giờ");
		refused("inspection.noModels", () -> this.visit.replan(morning(), Set.of(), this.move));
		this.team.close(this.move);
		refused("team.closed", this::plan);
	}

	@Test
	void each_change_tells_calendars_that_it_is_newer() {
		ParticipationId other = ParticipationId.next();
		this.visit.replan(morning(), Set.of(other), this.move);
		assertThat(this.visit.participations()).containsExactly(other);
		assertThat(this.visit.sequence()).isOne();
		this.visit.cancel(this.move);
		assertThat(this.visit.sequence()).isEqualTo(2);
		assertThat(this.visit.reason()).isEqualTo("Mưa bão");
	}

	@Test
	void what_was_held_is_neither_moved_nor_cancelled() {
		this.visit.hold(this.move);
		refused("inspection.is.HELD", () -> this.visit.replan(morning(), Set.of(this.model), this.move));
		refused("inspection.is.HELD", () -> this.visit.cancel(this.move));
		refused("inspection.is.HELD", () -> this.visit.hold(this.move));
	}

	@Test
	void what_was_cancelled_does_not_take_place() {
		this.visit.cancel(this.move);
		refused("inspection.is.CANCELLED", () -> this.visit.hold(this.move));
		refused("inspection.is.CANCELLED", () -> this.visit.cancel(this.move));
	}

}
