package vn.danvankheo.appraisal;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvankheo.emulation.Participation;
import vn.danvankheo.emulation.ParticipationId;
import vn.danvankheo.emulation.Participations;
import vn.danvankheo.emulation.SeenModels;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.Permission;
import vn.danvankheo.organisation.UnitId;

/** Fetches the model somebody is about to judge, after he has taken his turn. */
@Component
class Judging {

	private final SeenModels seen;

	private final Participations participations;

	private final Conflicts conflicts;

	private final Verdicts verdicts;

	private final AgendaItems items;

	private final Turns turns;

	Judging(SeenModels seen, Participations participations, Conflicts conflicts, Verdicts verdicts, AgendaItems items,
			Turns turns) {
		this.seen = seen;
		this.participations = participations;
		this.conflicts = conflicts;
		this.verdicts = verdicts;
		this.items = items;
		this.turns = turns;
	}

	/** The model, held until the transaction ends. */
	Participation held(Actor actor, ParticipationId id) {
		Participation model = this.seen.one(actor, id);
		this.turns.take(model);
		return model;
	}

	/** The model, to look at. */
	Participation seen(Actor actor, ParticipationId id) {
		return this.seen.one(actor, id);
	}

	boolean conflict(Actor actor, Participation model) {
		return this.conflicts.declared(actor, model.id());
	}

	/** The model a ruling merges with; null when there is none such. */
	Participation target(Actor actor, Ruling ruling) {
		return Optional.ofNullable(ruling.mergeInto())
			.flatMap((id) -> this.participations.findByIdAndPlaceCommittee(id, actor.committee()))
			.orElse(null);
	}

	/** Whether a merge with this model would be one step; the target is null for none. */
	Permission unchained(Participation model, Participation target) {
		return (target == null) ? Permission.grant()
				: AppraisalPolicy.unchained(target.facts().name(),
						this.verdicts.pendingOn(target.id()).map((verdict) -> verdict.ruling().kind()).orElse(null),
						this.items.existsByDecidedTargetAndOutcome(model.id(), AgendaItem.Outcome.APPLIED));
	}

	/** Whether this person may have a say in what becomes of a model of this unit. */
	Permission judge(Actor actor, ParticipationId model, UnitId unit) {
		return AppraisalPolicy.judge(actor, unit, this.conflicts.declared(actor, model));
	}

	void save(Participation model) {
		this.participations.saveAndFlush(model);
	}

}
