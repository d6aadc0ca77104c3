package vn.danvankheo.steps.implementation;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.year.emulation.ModelPanel;
import vn.danvankheo.year.emulation.Participation;

/** On a model's page: how far its building is, and the last lines of its log. */
@Component
class BuildingPanel implements ModelPanel {

	private final BuildingSheets sheets;

	BuildingPanel(BuildingSheets sheets) {
		this.sheets = sheets;
	}

	@Override
	public int order() {
		return 3;
	}

	@Override
	public Optional<Shown> shown(Participation model, Actor actor) {
		if (ModelPanel.neverSent(model)) {
			return Optional.empty();
		}
		return this.sheets.of(actor, model)
			.map((sheet) -> new Shown("steps/implementation/building :: panel", Map.of("sheet", sheet)));
	}

}
