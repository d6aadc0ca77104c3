package vn.danvankheo.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvankheo.emulation.ModelPanel;
import vn.danvankheo.emulation.Participation;
import vn.danvankheo.organisation.Actor;

/** On a model's page: when which team looks at it, as far as this person may know. */
@Component
class InspectionPanel implements ModelPanel {

	private final Inspections inspections;

	private final SeenInspections seen;

	private final VisitLines lines;

	InspectionPanel(Inspections inspections, SeenInspections seen, VisitLines lines) {
		this.inspections = inspections;
		this.seen = seen;
		this.lines = lines;
	}

	@Override
	public int order() {
		return 30;
	}

	@Override
	public Optional<Shown> shown(Participation model, Actor actor) {
		List<Inspection> visits = this.inspections.looksAt(actor.committee(), model.id())
			.stream()
			.filter((visit) -> visit.state() != Inspection.State.CANCELLED)
			.toList();
		List<VisitLine> shown = this.lines.of(actor.committee(), this.seen.among(actor, visits));
		return shown.isEmpty() ? Optional.empty()
				: Optional.of(new Shown("inspection/visits-panel :: panel", Map.of("visits", shown)));
	}

}
