package vn.danvankheo.steps.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.year.emulation.EmulationModel;
import vn.danvankheo.year.emulation.EmulationModels;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.FactProblem;
import vn.danvankheo.year.emulation.FactsCheck;
import vn.danvankheo.year.emulation.FactsCheck.Strictness;
import vn.danvankheo.year.emulation.ModelId;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;
import vn.danvankheo.year.emulation.Place;

/**
 * Writing the models of a list: by the unit's people, or by the office on their behalf.
 */
@Service
@Transactional
public class Drafting {

	private final Desk desk;

	private final Participations participations;

	private final EmulationModels models;

	private final Lineage lineage;

	private final FactsChecks checks;

	private final Units units;

	private final Counting counting;

	private final Clock clock;

	Drafting(Desk desk, Participations participations, EmulationModels models, Lineage lineage, FactsChecks checks,
			Units units, Counting counting, Clock clock) {
		this.desk = desk;
		this.participations = participations;
		this.models = models;
		this.lineage = lineage;
		this.checks = checks;
		this.units = units;
		this.counting = counting;
		this.clock = clock;
	}

	/**
	 * Writes a new model into a list. Refused when the round is not open, when something
	 * stated is wrong, or when the model it continues is not the unit's or already takes
	 * part this year.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	public ParticipationId begin(Actor actor, RegistrationId id, Draft draft) {
		Place place = this.desk.list(actor, id).place();
		Move move = Move.of(actor, this.clock.instant());
		RegistrationPolicy.draft(actor, place.unit(), draft.source(), this.desk.settledClocks(place), move.at())
			.orThrow();
		refuseProblems(place, draft.stated());
		EmulationModel model = (draft.continues() != null) ? this.lineage.continuable(draft.continues(), place)
				: this.lineage.fresh(place.committee(), move.at());
		String source = actor.worksFor(place.unit()) ? null : draft.source();
		Participation begun = new Participation(place, model, draft.stated(), move, source, unitName(place));
		return this.participations.save(begun).id();
	}

	/**
	 * Writes new models into a list as {@link #begin} does one, looking up only once what
	 * they share. Each begins a moment after the one before, from this one on, so that
	 * lists keep their order.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	public void beginAll(Actor actor, RegistrationId id, List<Draft> drafts, Iterator<String> codes, Instant from) {
		Place place = this.desk.list(actor, id).place();
		Move move = Move.of(actor, from);
		Clocks clocks = this.desk.settledClocks(place);
		FactsCheck check = this.checks.of(place.campaign());
		String unit = unitName(place);
		for (Draft draft : drafts) {
			RegistrationPolicy.draft(actor, place.unit(), draft.source(), clocks, move.at()).orThrow();
			refuse(check.problems(draft.stated(), Strictness.DRAFT));
			EmulationModel model = this.lineage.fresh(place.committee(), codes.next(), move.at());
			String source = actor.worksFor(place.unit()) ? null : draft.source();
			this.participations.save(new Participation(place, model, draft.stated(), move, source, unit));
			move = Move.of(actor, move.at().plus(1, ChronoUnit.MICROS));
		}
	}

	/**
	 * States other facts and returns the new version. Refused once sent, until returned;
	 * fails as stale unless the model still has this version.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	public long revise(Actor actor, ParticipationId id, long version, Fact.Stated stated) {
		Participation model = this.desk.model(actor, id);
		Move move = Move.of(actor, this.clock.instant());
		RegistrationPolicy.revise(actor, model, this.desk.settledClocks(model.place()), move.at()).orThrow();
		Stale.unless(version, model.version());
		refuseProblems(model, stated);
		String code = this.models.findById(model.model()).map(EmulationModel::code).orElse("");
		model.revise(stated, move, code, unitName(model.place()));
		return this.participations.saveAndFlush(model).version();
	}

	/** Takes on the identity of one of the unit's models of an earlier year. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	public void continueEarlier(Actor actor, ParticipationId id, ModelId earlier) {
		Participation model = this.desk.model(actor, id);
		Move move = Move.of(actor, this.clock.instant());
		RegistrationPolicy.continueEarlier(actor, model, this.desk.settledClocks(model.place()), move.at()).orThrow();
		if (!model.model().equals(earlier)) {
			model.continues(this.lineage.continuable(earlier, model.place()), move);
			this.participations.save(model);
		}
	}

	/**
	 * Notes that a model of a similar name is another one, so that it is no longer shown.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	public void tellApart(Actor actor, ParticipationId id, ModelId other) {
		Participation model = this.desk.model(actor, id);
		Move move = Move.of(actor, this.clock.instant());
		RegistrationPolicy.revise(actor, model, this.desk.settledClocks(model.place()), move.at()).orThrow();
		this.lineage.tellApart(model, other, move);
	}

	/**
	 * Takes a sent model back, so that it is a draft again; refused once it is received.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	@Transactional
	public void takeBack(Actor actor, ParticipationId id) {
		Participation model = this.desk.model(actor, id);
		this.counting.takeTurns(model.place());
		Move move = Move.of(actor, this.clock.instant());
		RegistrationPolicy.takeBack(actor, model, this.desk.settledClocks(model.place()), move.at()).orThrow();
		model.takeBack(move);
		this.participations.saveAndFlush(model);
		this.counting.recount(model.place(), move.at(), null);
	}

	/**
	 * Withdraws a model for good, with a reason if one is given; refused once it is
	 * received.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	public void withdraw(Actor actor, ParticipationId id, String reason) {
		Participation model = this.desk.model(actor, id);
		this.counting.takeTurns(model.place());
		Move move = Move.of(actor, this.clock.instant(), (reason != null && !reason.isBlank()) ? reason.strip() : null);
		RegistrationPolicy.withdraw(actor, model, this.desk.settledClocks(model.place()), move.at()).orThrow();
		model.withdraw(move);
		this.participations.saveAndFlush(model);
		this.counting.recount(model.place(), move.at(), null);
	}

	/** The unit confirms what was entered on its behalf. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public void confirm(Actor actor, ParticipationId id) {
		Participation model = this.desk.model(actor, id);
		RegistrationPolicy.confirm(actor, model).orThrow();
		model.confirm(Move.of(actor, this.clock.instant()));
		this.participations.save(model);
	}

	private void refuseProblems(Participation model, Fact.Stated stated) {
		boolean keepsItsField = !model.stated().changesTo(stated).contains(Fact.FIELD);
		List<FactProblem> problems = this.checks.of(model.place().campaign()).problems(stated, Strictness.DRAFT);
		if (problems.stream().anyMatch((problem) -> !keepsItsField || problem.fact() != Fact.FIELD)) {
			Permission.refused("participation.wrongFacts").orThrow();
		}
	}

	private void refuseProblems(Place place, Fact.Stated stated) {
		refuse(this.checks.of(place.campaign()).problems(stated, Strictness.DRAFT));
	}

	private static void refuse(List<FactProblem> problems) {
		if (!problems.isEmpty()) {
			Permission.refused("participation.wrongFacts").orThrow();
		}
	}

	private String unitName(Place place) {
		return this.units.findByIdAndCommittee(place.unit(), place.committee())
			.map(Unit::shortName)
			.orElseThrow(NoSuchRecord::new);
	}

}
