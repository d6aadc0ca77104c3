package vn.danvankheo.steps.visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.steps.inspection.Inspection;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.steps.inspection.Inspections;
import vn.danvankheo.steps.inspection.SeenInspections;
import vn.danvankheo.steps.inspection.VisitLine;
import vn.danvankheo.steps.inspection.VisitLines;
import vn.danvankheo.year.emulation.ModelPanel;
import vn.danvankheo.year.emulation.Participation;

/**
 * On a model's page: when which team looks at it, as far as this person may know, and to
 * the committee's side what it found.
 */
@Component
public class InspectionPanel implements ModelPanel {

	private final Inspections inspections;

	private final SeenInspections seen;

	private final VisitLines lines;

	private final VisitResults results;

	InspectionPanel(Inspections inspections, SeenInspections seen, VisitLines lines, VisitResults results) {
		this.inspections = inspections;
		this.seen = seen;
		this.lines = lines;
		this.results = results;
	}

	@Override
	public int order() {
		return 30;
	}

	@Override
	public Optional<Shown> shown(Participation model, Actor actor) {
		if (ModelPanel.neverSent(model)) {
			return Optional.empty();
		}
		List<Inspection> visits = this.inspections.looksAt(actor.committee(), model.id())
			.stream()
			.filter((visit) -> visit.state() != Inspection.State.CANCELLED)
			.toList();
		List<VisitLine> shown = this.lines.of(actor.committee(), this.seen.among(actor, visits));
		return shown.isEmpty() ? Optional.empty() : Optional.of(new Shown("steps/visit/visits-panel :: panel",
				Map.of("visits", shown, "results", found(model, actor))));
	}

	private Map<InspectionId, VisitResult> found(Participation model, Actor actor) {
		return (!actor.seesWholeCommittee() || actor.worksFor(model.unit())) ? Map.of()
				: this.results.of(actor, model.id())
					.stream()
					.collect(Collectors.toMap(VisitResult::visit, Function.identity()));
	}

}
