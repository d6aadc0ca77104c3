package vn.danvankheo.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.emulation.Participation;
import vn.danvankheo.emulation.ParticipationId;
import vn.danvankheo.emulation.Participations;
import vn.danvankheo.emulation.SeenModels;
import vn.danvankheo.organisation.Actor;

/** Reads what stands of many models, as many statements for all as for one. */
@Component
class Foreseeing {

	private final SeenModels seen;

	private final Participations participations;

	private final Conflicts conflicts;

	private final Verdicts verdicts;

	private final AgendaItems items;

	Foreseeing(SeenModels seen, Participations participations, Conflicts conflicts, Verdicts verdicts,
			AgendaItems items) {
		this.seen = seen;
		this.participations = participations;
		this.conflicts = conflicts;
		this.verdicts = verdicts;
		this.items = items;
	}

	Foresight of(Actor actor, Collection<ParticipationId> ids) {
		return new Foresight(byId(this.seen.several(actor, ids)), this.conflicts.declaredBy(actor),
				this.verdicts.pendingOn(ids));
	}

	Foresight.Merges merges(Actor actor, Foresight foresight) {
		Collection<ParticipationId> targets = foresight.targets();
		return new Foresight.Merges(byId(this.participations.findByIdInAndPlaceCommittee(targets, actor.committee())),
				this.verdicts.pendingOn(targets), this.items.absorbing(foresight.models().keySet()));
	}

	private static Map<ParticipationId, Participation> byId(List<Participation> models) {
		return models.stream().collect(Collectors.toMap(Participation::id, Function.identity()));
	}

}
