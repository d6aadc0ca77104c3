package vn.danvankheo.steps.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.year.emulation.ModelPanel;
import vn.danvankheo.year.emulation.Participation;

/** On a model's page: models of other years and units whose names look alike. */
@Component
class NearPanel implements ModelPanel {

	private final NearDuplicates near;

	NearPanel(NearDuplicates near) {
		this.near = near;
	}

	@Override
	public int order() {
		return 60;
	}

	@Override
	public Optional<Shown> shown(Participation model, Actor actor) {
		if (!actor.holds(Role.STANDING_OFFICE)) {
			return Optional.empty();
		}
		List<Near> alike = this.near.of(actor, model.id(), null);
		return alike.isEmpty() ? Optional.empty()
				: Optional.of(new Shown("steps/registration/near-panel :: panel", Map.of("alike", alike)));
	}

}
