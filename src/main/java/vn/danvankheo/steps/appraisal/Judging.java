package vn.danvankheo.steps.appraisal;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;
import vn.danvankheo.year.emulation.SeenModels;

/** Fetches the model somebody is about to judge, after he has taken his turn. */
@Component
public class Judging {

	private final SeenModels seen;

	private final Participations participations;

	private final Conflicts conflicts;

	private final Verdicts verdicts;

	private final Absorbing absorbing;

	private final Turns turns;

	Judging(SeenModels seen, Participations participations, Conflicts conflicts, Verdicts verdicts, Absorbing absorbing,
			Turns turns) {
		this.seen = seen;
		this.participations = participations;
		this.conflicts = conflicts;
		this.verdicts = verdicts;
		this.absorbing = absorbing;
		this.turns = turns;
	}

	/** The model, held until the transaction ends. */
	public Participation held(Actor actor, ParticipationId id) {
		Participation model = this.seen.one(actor, id);
		this.turns.take(model);
		return model;
	}

	/** The model, to look at. */
	public Participation seen(Actor actor, ParticipationId id) {
		return this.seen.one(actor, id);
	}

	public boolean conflict(Actor actor, Participation model) {
		return this.conflicts.declared(actor, model.id());
	}

	/** The model a ruling merges with; null when there is none such. */
	public Participation target(Actor actor, Ruling ruling) {
		return Optional.ofNullable(ruling.mergeInto())
			.flatMap((id) -> this.participations.findByIdAndPlaceCommittee(id, actor.committee()))
			.orElse(null);
	}

	/** Whether a merge with this model would be one step; the target is null for none. */
	public Permission unchained(Participation model, Participation target) {
		return (target == null) ? Permission.grant()
				: AppraisalPolicy.unchained(target.facts().name(),
						this.verdicts.pendingOn(target.id()).map((verdict) -> verdict.ruling().kind()).orElse(null),
						this.absorbing.absorbed(model.id()));
	}

	/** Whether this person may have a say in what becomes of a model of this unit. */
	public Permission judge(Actor actor, ParticipationId model, UnitId unit) {
		return AppraisalPolicy.judge(actor, unit, this.conflicts.declared(actor, model));
	}

	public void save(Participation model) {
		this.participations.saveAndFlush(model);
	}

}
