package vn.danvankheo.appraisal;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvankheo.emulation.Participation;
import vn.danvankheo.emulation.ParticipationId;
import vn.danvankheo.emulation.Participations;
import vn.danvankheo.emulation.SeenModels;
import vn.danvankheo.organisation.Actor;

/** Fetches the model somebody is about to judge, after he has taken his turn. */
@Component
class Judging {

	private final SeenModels seen;

	private final Participations participations;

	private final Conflicts conflicts;

	private final Turns turns;

	Judging(SeenModels seen, Participations participations, Conflicts conflicts, Turns turns) {
		this.seen = seen;
		this.participations = participations;
		this.conflicts = conflicts;
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

	void save(Participation model) {
		this.participations.saveAndFlush(model);
	}

}
