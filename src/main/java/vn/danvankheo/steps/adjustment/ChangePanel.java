package vn.danvankheo.steps.adjustment;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.year.emulation.ModelPanel;
import vn.danvankheo.year.emulation.Participation;

/**
 * On a model's page: what was changed after its assignment, what stood before, what is
 * asked.
 */
@Component
class ChangePanel implements ModelPanel {

	private final ModelChanges changes;

	ChangePanel(ModelChanges changes) {
		this.changes = changes;
	}

	@Override
	public int order() {
		return 4;
	}

	@Override
	public Optional<Shown> shown(Participation model, Actor actor) {
		if (ModelPanel.neverSent(model)) {
			return Optional.empty();
		}
		boolean asks = ChangePolicy.ask(actor, model).granted();
		List<ModelChange> shown = this.changes.findByParticipationOrderByAskedAtDesc(model.id())
			.stream()
			.filter((change) -> change.state() != ModelChange.State.TAKEN_BACK)
			.toList();
		return (shown.isEmpty() && !asks) ? Optional.empty()
				: Optional.of(new Shown("steps/adjustment/changes-panel :: panel",
						Map.of("changes", shown, "asks", asks, "id", model.id())));
	}

}
