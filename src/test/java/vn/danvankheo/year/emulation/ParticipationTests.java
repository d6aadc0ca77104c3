package vn.danvankheo.year.emulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.HeldRole;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.RoundId;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.ground.organisation.Refusals.refused;

class ParticipationTests {

	private static final Instant MORNING = Instant.parse("2023-03-20T02:00:00Z");

	private static final Deadline DUE = Deadline.noLaterThan(LocalDate.of(2023, 3, 23));

	private final CommitteeId town = CommitteeId.next();

	private final UnitId ward = UnitId.next();

	private final Actor officer = new Actor(AccountId.next(), this.town, "Cán bộ dân vận",
			Set.of(new HeldRole(Role.UNIT_OFFICER, this.ward)));

	private final Actor office = new Actor(AccountId.next(), this.town, "Chuyên viên",
			Set.of(new HeldRole(Role.STANDING_OFFICE, null)));

	@Test
	void a_draft_is_sent_received_and_then_fixed() {
		Participation participation = draft("Thắp sáng đường quê");
		participation.submit(by(this.officer), DUE);
		participation.receive(by(this.office));

		assertThat(participation.stage()).isEqualTo(Stage.RECEIVED);
		assertThat(participation.revisable().code()).isEqualTo("participation.sent.RECEIVED");
		refused("participation.cannotBecome.WITHDRAWN", () -> participation.withdraw(by(this.officer)));
		assertThat(participation.stage()).isEqualTo(Stage.RECEIVED);
	}

	@Test
	void a_returned_model_is_edited_and_sent_again_without_becoming_late() {
		Participation participation = draft("Thắp sáng đường quê");
		participation.submit(by(this.officer), DUE);
		participation.returnToUnit(by(this.office));
		participation.revise(stated("Thắp sáng đường quê ấp 3"), by(this.officer), "MH-0001", "Xã Tân Thạnh");
		Instant weeksLater = MORNING.plusSeconds(20 * 86_400);
		participation.submit(Move.of(this.officer, weeksLater), DUE);

		assertThat(participation.stage()).isEqualTo(Stage.SUBMITTED);
		assertThat(participation.submittedAt()).isEqualTo(MORNING);
		assertThat(participation.facts().name()).isEqualTo("Thắp sáng đường quê ấp 3");
	}

	@Test
	void what_was_withdrawn_stays_withdrawn() {
		Participation participation = draft("Thắp sáng đường quê");
		participation.withdraw(by(this.officer));

		for (Stage stage : Stage.values()) {
			assertThat(participation.mayBecome(stage).granted()).as(stage.name()).isFalse();
		}
	}

	@Test
	void stating_the_same_again_changes_nothing() {
		Participation participation = draft("Thắp sáng đường quê");
		LastChange before = participation.lastChange();
		participation.revise(participation.stated(), Move.of(this.officer, MORNING.plusSeconds(60)), "MH-0001",
				"Xã Tân Thạnh");

		assertThat(participation.lastChange()).isEqualTo(before);
	}

	@Test
	void what_the_office_entered_waits_for_the_units_word() {
		Participation entered = new Participation(place(), model(), stated("Hòa giải ở cơ sở"), by(this.office),
				"điện thoại", "Xã Tân Thạnh");
		assertThat(entered.awaitsConfirmation()).isTrue();
		entered.confirm(by(this.officer));
		assertThat(entered.awaitsConfirmation()).isFalse();
		refused("participation.nothingToConfirm", () -> entered.confirm(by(this.officer)));
	}

	@Test
	void no_stage_leads_back_to_the_draft_and_every_dead_end_is_final() {
		for (Stage stage : Stage.values()) {
			assertThat(stage.next()).as(stage.name()).doesNotContain(Stage.DRAFT);
			if (!stage.live()) {
				assertThat(stage.next()).as(stage.name()).isEmpty();
			}
		}
	}

	private Participation draft(String name) {
		return new Participation(place(), model(), stated(name), by(this.officer), null, "Xã Tân Thạnh");
	}

	private Place place() {
		return new Place(this.town, CampaignId.next(), RoundId.next(), this.ward);
	}

	private EmulationModel model() {
		return new EmulationModel(new ModelId(UUID.randomUUID()), this.town, "MH-0001", null, MORNING);
	}

	private Fact.Stated stated(String name) {
		return Fact.Stated.of(ModelFacts.complete(name));
	}

	private Move by(Actor actor) {
		return Move.of(actor, MORNING);
	}

}
