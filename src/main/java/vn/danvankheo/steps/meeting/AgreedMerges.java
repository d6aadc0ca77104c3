package vn.danvankheo.steps.meeting;

import java.util.Collection;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.danvankheo.steps.appraisal.Absorbing;
import vn.danvankheo.year.emulation.ParticipationId;

/** The merges that meetings have carried out. */
@Component
class AgreedMerges implements Absorbing {

	private final AgendaItems items;

	AgreedMerges(AgendaItems items) {
		this.items = items;
	}

	@Override
	public boolean absorbed(ParticipationId model) {
		return this.items.existsByDecidedTargetAndOutcome(model, AgendaItem.Outcome.APPLIED);
	}

	@Override
	public Set<ParticipationId> absorbing(Collection<ParticipationId> models) {
		return this.items.absorbing(models);
	}

}
