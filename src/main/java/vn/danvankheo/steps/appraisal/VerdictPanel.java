package vn.danvankheo.steps.appraisal;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.year.emulation.ModelPanel;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

/** On a model's page, for the committee's people: what is proposed and thought of it. */
@Component
class VerdictPanel implements ModelPanel {

	private final CaseOpinions said;

	VerdictPanel(CaseOpinions said) {
		this.said = said;
	}

	@Override
	public int order() {
		return 12;
	}

	@Override
	public Optional<Shown> shown(Participation model, Actor actor) {
		boolean appraises = actor.holds(Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER)
				&& !actor.worksFor(model.unit());
		if (!appraises || (model.stage() != Stage.RECEIVED && model.stage() != Stage.SELECTED)) {
			return Optional.empty();
		}
		return Optional.of(new Shown("steps/appraisal/panels :: verdict",
				Map.of("model", model, "said", this.said.of(actor, model))));
	}

}
