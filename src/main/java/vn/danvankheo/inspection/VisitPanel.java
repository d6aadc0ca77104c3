package vn.danvankheo.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvankheo.emulation.ModelPanel;
import vn.danvankheo.emulation.Participation;
import vn.danvankheo.organisation.Actor;

/** On a model's page: what each inspection found, for the committee's side only. */
@Component
class VisitPanel implements ModelPanel {

	private final VisitResults results;

	VisitPanel(VisitResults results) {
		this.results = results;
	}

	@Override
	public int order() {
		return 30;
	}

	@Override
	public Optional<Shown> shown(Participation participation, Actor actor) {
		if (!actor.seesWholeCommittee() || actor.worksFor(participation.unit())) {
			return Optional.empty();
		}
		List<VisitResult> found = this.results.of(actor, participation.id());
		return found.isEmpty() ? Optional.empty()
				: Optional.of(new Shown("inspection/results :: panel", Map.of("results", found)));
	}

}
