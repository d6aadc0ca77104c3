package vn.danvankheo.steps.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.HeldRole;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.steps.appraisal.AppraisalPolicy;
import vn.danvankheo.steps.appraisal.Ruling;
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

/**
 * Whatever roles somebody holds, in whatever stage: nobody judges what his own unit
 * registered.
 */
class OwnUnitSequencesTests {

	private static final int TRIES = 10_000;

	private static final Instant MORNING = Instant.parse("2023-03-15T01:00:00Z");

	private final CommitteeId town = CommitteeId.next();

	private final CampaignId campaign = CampaignId.next();

	private final List<UnitId> units = List.of(UnitId.next(), UnitId.next(), UnitId.next());

	private final Random chance = new Random(20230315);

	@Test
	void nobody_gives_an_opinion_or_a_verdict_on_a_model_of_his_own_unit() {
		int own = 0;
		int judged = 0;
		for (int count = 0; count < TRIES; count++) {
			Actor actor = somebody();
			Participation model = somewhere();
			Participation target = somewhere();
			boolean conflict = this.chance.nextInt(5) == 0;
			for (Permission permission : asked(actor, model, target, conflict)) {
				if (actor.worksFor(model.unit())) {
					assertThat(permission.code()).isEqualTo("appraisal.ownUnit");
					own++;
				}
				assertThat(conflict && permission.granted()).isFalse();
				judged += permission.granted() ? 1 : 0;
			}
		}
		assertThat(own).as("own units are tried").isGreaterThan(TRIES / 2);
		assertThat(judged).as("others may judge").isGreaterThan(TRIES / 10);
	}

	private static List<Permission> asked(Actor actor, Participation model, Participation target, boolean conflict) {
		return List.of(AppraisalPolicy.opine(actor, model, conflict), AppraisalPolicy.propose(actor, model, conflict),
				AppraisalPolicy.confirm(actor, model, conflict, Ruling.select(), null),
				AppraisalPolicy.confirm(actor, model, conflict, Ruling.decline("Trùng"), null),
				AppraisalPolicy.confirm(actor, model, conflict, Ruling.merge("Trùng", target.id()), target),
				AppraisalPolicy.reconsider(actor, model, conflict));
	}

	private Actor somebody() {
		Set<HeldRole> roles = new HashSet<>();
		for (int count = 0; count <= this.chance.nextInt(3); count++) {
			Role role = Role.values()[this.chance.nextInt(Role.values().length)];
			roles.add(new HeldRole(role, role.ofUnit() ? this.units.get(this.chance.nextInt(3)) : null));
		}
		return new Actor(AccountId.next(), this.town, "Ai đó", roles);
	}

	/** A model of some unit in some stage that it can reach. */
	private Participation somewhere() {
		Participation model = new Participation(
				new Place(this.town, this.campaign, RoundId.next(), this.units.get(this.chance.nextInt(3))),
				new EmulationModel(new ModelId(UUID.randomUUID()), this.town, "MH-0001", null, MORNING), stated(),
				move(), null, "Phường 1");
		int far = this.chance.nextInt(6);
		if (far > 0) {
			model.submit(move(), Deadline.noLaterThan(LocalDate.of(2023, 3, 23)));
		}
		if (far > 1) {
			model.receive(move());
		}
		if (far == 3) {
			model.decline(move());
		}
		if (far > 3) {
			model.select(move());
		}
		if (far > 4) {
			model.assign(new Move(move().by(), MORNING, null, "Thông báo số 15-TB/ThU, ngày 20/3/2023"));
		}
		return model;
	}

	private Move move() {
		return Move.of(
				new Actor(AccountId.next(), this.town, "Chuyên viên", Set.of(new HeldRole(Role.STANDING_OFFICE, null))),
				MORNING);
	}

	private static Fact.Stated stated() {
		return Fact.Stated.of(ModelFacts.complete());
	}

}
