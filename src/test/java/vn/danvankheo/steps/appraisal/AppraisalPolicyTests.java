package vn.danvankheo.steps.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;

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
import vn.danvankheo.year.emulation.EmulationModel;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.ModelFacts;
import vn.danvankheo.year.emulation.ModelId;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Place;

import static org.assertj.core.api.Assertions.assertThat;

class AppraisalPolicyTests {

	private static final Instant NOW = Instant.parse("2023-03-28T02:00:00Z");

	private static final LocalDate TODAY = LocalDate.of(2023, 3, 28);

	private final CommitteeId town = CommitteeId.next();

	private final CampaignId campaign = CampaignId.next();

	private final UnitId ward = UnitId.next();

	private final Actor office = actor(new HeldRole(Role.STANDING_OFFICE, null));

	private final Actor both = actor(new HeldRole(Role.STANDING_OFFICE, null),
			new HeldRole(Role.UNIT_OFFICER, this.ward));

	private final Participation received = model(this.ward, (model) -> model.receive(by(this.office)));

	@Test
	void nobody_judges_a_model_of_his_own_unit_whatever_else_he_is() {
		assertThat(AppraisalPolicy.propose(this.both, this.received, false).code()).isEqualTo("appraisal.ownUnit");
		assertThat(AppraisalPolicy.opine(this.both, this.received, false).code()).isEqualTo("appraisal.ownUnit");
		assertThat(AppraisalPolicy.confirm(this.both, this.received, false, Ruling.select(), null).code())
			.isEqualTo("appraisal.ownUnit");
		assertThat(AppraisalPolicy.propose(this.office, this.received, false).granted()).isTrue();
	}

	@Test
	void whoever_has_declared_a_conflict_judges_it_no_more() {
		assertThat(AppraisalPolicy.propose(this.office, this.received, true).code()).isEqualTo("appraisal.conflict");
		assertThat(AppraisalPolicy.opine(this.office, this.received, true).code()).isEqualTo("appraisal.conflict");
	}

	@Test
	void only_what_was_received_is_appraised() {
		Participation sent = model(this.ward, (model) -> {
		});
		assertThat(AppraisalPolicy.propose(this.office, sent, false).code())
			.isEqualTo("appraisal.notReceived.SUBMITTED");
		Participation selected = model(this.ward, (model) -> {
			model.receive(by(this.office));
			model.select(by(this.office));
		});
		assertThat(AppraisalPolicy.propose(this.office, selected, false).code())
			.isEqualTo("appraisal.notReceived.SELECTED");
		assertThat(AppraisalPolicy.reconsider(this.office, selected, false).granted()).isTrue();
		assertThat(AppraisalPolicy.reconsider(this.office, this.received, false).code())
			.isEqualTo("appraisal.notSelected");
	}

	@Test
	void all_but_a_selection_need_their_reason_and_a_return_its_day() {
		assertThat(complete(Ruling.select(), null)).isNull();
		assertThat(complete(Ruling.decline(" "), null)).isEqualTo("verdict.noReason");
		assertThat(complete(Ruling.giveBack("Ghi rõ số hộ", TODAY.minusDays(1)), null))
			.isEqualTo("verdict.answerByPast");
		assertThat(complete(Ruling.giveBack("Ghi rõ số hộ", TODAY), null)).isNull();
	}

	@Test
	void a_model_is_merged_with_another_that_goes_on_this_year() {
		Participation other = model(UnitId.next(), (model) -> model.receive(by(this.office)));
		Participation declined = model(UnitId.next(), (model) -> {
			model.receive(by(this.office));
			model.decline(Move.of(this.office, NOW, "Trùng"));
		});
		assertThat(complete(Ruling.merge("Cùng việc", other.id()), other)).isNull();
		assertThat(complete(Ruling.merge("Cùng việc", this.received.id()), this.received))
			.isEqualTo("verdict.noTarget");
		assertThat(complete(Ruling.merge("Cùng việc", other.id()), null)).isEqualTo("verdict.noTarget");
		assertThat(complete(Ruling.merge("Cùng việc", declined.id()), declined)).isEqualTo("verdict.targetGone");
		Actor ofTarget = actor(new HeldRole(Role.STANDING_OFFICE, null), new HeldRole(Role.UNIT_HEAD, other.unit()));
		assertThat(
				AppraisalPolicy.complete(ofTarget, this.received, Ruling.merge("Cùng việc", other.id()), other, TODAY)
					.code())
			.isEqualTo("verdict.ownTarget");
	}

	private String complete(Ruling ruling, Participation target) {
		return AppraisalPolicy.complete(this.office, this.received, ruling, target, TODAY).code();
	}

	private Participation model(UnitId unit, Consumer<Participation> then) {
		EmulationModel model = new EmulationModel(ModelId.next(), this.town, "MH-0001", null, NOW);
		Participation made = new Participation(new Place(this.town, this.campaign, RoundId.next(), unit), model,
				Fact.Stated.of(ModelFacts.complete()), by(this.office), null, "Phường 1");
		made.submit(by(this.office), Deadline.noLaterThan(TODAY));
		then.accept(made);
		return made;
	}

	private Actor actor(HeldRole... roles) {
		return new Actor(AccountId.next(), this.town, "Ai đó", Set.of(roles));
	}

	private static Move by(Actor actor) {
		return Move.of(actor, NOW);
	}

}
