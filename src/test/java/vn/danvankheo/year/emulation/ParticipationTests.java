package vn.danvankheo.year.emulation;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.story.SmallWorld;
import vn.danvankheo.year.campaign.Deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.ground.organisation.Refusals.refused;
import static vn.danvankheo.story.SmallWorld.MORNING;
import static vn.danvankheo.story.SmallWorld.by;

class ParticipationTests {

	private final SmallWorld world = new SmallWorld();

	private final Deadline due = this.world.round().due();

	private final Actor officer = this.world.officer(this.world.ward());

	private final Actor office = this.world.office();

	@Test
	void a_draft_is_sent_received_and_then_fixed() {
		Participation participation = this.world.draft();
		participation.submit(by(this.officer), this.due);
		participation.receive(by(this.office));

		assertThat(participation.stage()).isEqualTo(Stage.RECEIVED);
		assertThat(participation.revisable().code()).isEqualTo("participation.sent.RECEIVED");
		refused("participation.cannotBecome.WITHDRAWN", () -> participation.withdraw(by(this.officer)));
		assertThat(participation.stage()).isEqualTo(Stage.RECEIVED);
	}

	@Test
	void a_returned_model_is_edited_and_sent_again_without_becoming_late() {
		Participation participation = this.world.draft();
		participation.submit(by(this.officer), this.due);
		participation.returnToUnit(by(this.office));
		participation.revise(Fact.Stated.of(ModelFacts.complete("Thắp sáng đường quê ấp 3")), by(this.officer),
				"MH-0001", "Xã Tân Thạnh");
		Instant weeksLater = MORNING.plusSeconds(20 * 86_400);
		participation.submit(Move.of(this.officer, weeksLater), this.due);

		assertThat(participation.stage()).isEqualTo(Stage.SUBMITTED);
		assertThat(participation.submittedAt()).isEqualTo(MORNING);
		assertThat(participation.facts().name()).isEqualTo("Thắp sáng đường quê ấp 3");
	}

	@Test
	void what_is_taken_back_is_a_draft_again_and_its_sending_is_void() {
		Participation participation = this.world.draft();
		participation.submit(by(this.officer), this.due);
		participation.takeBack(by(this.officer));

		assertThat(participation.stage()).isEqualTo(Stage.DRAFT);
		assertThat(participation.submittedAt()).isNull();
		Instant weeksLater = MORNING.plusSeconds(20 * 86_400);
		participation.submit(Move.of(this.officer, weeksLater), this.due);
		assertThat(participation.submittedAt()).isEqualTo(weeksLater);
	}

	@Test
	void what_the_office_returned_once_keeps_its_first_sending() {
		Participation participation = this.world.draft();
		participation.submit(by(this.officer), this.due);
		participation.returnToUnit(by(this.office));
		participation.submit(by(this.officer), this.due);
		participation.takeBack(by(this.officer));

		assertThat(participation.submittedAt()).isEqualTo(MORNING);
	}

	@Test
	void what_was_received_is_not_taken_back() {
		Participation participation = this.world.draft();
		refused("participation.cannotBecome.DRAFT", () -> participation.takeBack(by(this.officer)));
		participation.submit(by(this.officer), this.due);
		participation.receive(by(this.office));
		refused("participation.cannotBecome.DRAFT", () -> participation.takeBack(by(this.officer)));
	}

	@Test
	void what_was_withdrawn_stays_withdrawn() {
		Participation participation = this.world.draft();
		participation.withdraw(by(this.officer));

		for (Stage stage : Stage.values()) {
			assertThat(participation.mayBecome(stage).granted()).as(stage.name()).isFalse();
		}
	}

	@Test
	void stating_the_same_again_changes_nothing() {
		Participation participation = this.world.draft();
		LastChange before = participation.lastChange();
		participation.revise(participation.stated(), Move.of(this.officer, MORNING.plusSeconds(60)), "MH-0001",
				"Xã Tân Thạnh");

		assertThat(participation.lastChange()).isEqualTo(before);
	}

	@Test
	void what_the_office_entered_waits_for_the_units_word() {
		Participation entered = this.world.draft(this.world.ward(), "điện thoại");
		assertThat(entered.awaitsConfirmation()).isTrue();
		entered.confirm(by(this.officer));
		assertThat(entered.awaitsConfirmation()).isFalse();
		refused("participation.nothingToConfirm", () -> entered.confirm(by(this.officer)));
	}

	@Test
	void only_what_was_sent_comes_back_to_the_draft_and_every_dead_end_is_final() {
		for (Stage stage : Stage.values()) {
			assertThat(stage.next().contains(Stage.DRAFT)).as(stage.name()).isEqualTo(stage == Stage.SUBMITTED);
			if (!stage.live()) {
				assertThat(stage.next()).as(stage.name()).isEmpty();
			}
		}
	}

}
