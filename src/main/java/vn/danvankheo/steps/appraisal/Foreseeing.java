package vn.danvankheo.steps.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;
import vn.danvankheo.year.emulation.SeenModels;

/** Reads what stands of many models, as many statements for all as for one. */
@Component
public class Foreseeing {

	private final SeenModels seen;

	private final Participations participations;

	private final Conflicts conflicts;

	private final Verdicts verdicts;

	private final Absorbing absorbing;

	Foreseeing(SeenModels seen, Participations participations, Conflicts conflicts, Verdicts verdicts,
			Absorbing absorbing) {
		this.seen = seen;
		this.participations = participations;
		this.conflicts = conflicts;
		this.verdicts = verdicts;
		this.absorbing = absorbing;
	}

	public Foresight of(Actor actor, Collection<ParticipationId> ids) {
		return new Foresight(byId(this.seen.several(actor, ids)), this.conflicts.declaredBy(actor),
				this.verdicts.pendingOn(ids));
	}

	public Foresight.Merges merges(Actor actor, Foresight foresight) {
		Collection<ParticipationId> targets = foresight.targets();
		return new Foresight.Merges(byId(this.participations.findByIdInAndPlaceCommittee(targets, actor.committee())),
				this.verdicts.pendingOn(targets), this.absorbing.absorbing(foresight.models().keySet()));
	}

	private static Map<ParticipationId, Participation> byId(List<Participation> models) {
		return models.stream().collect(Collectors.toMap(Participation::id, Function.identity()));
	}

}
