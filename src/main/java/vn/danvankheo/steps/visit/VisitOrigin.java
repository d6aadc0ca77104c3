package vn.danvankheo.steps.visit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.inspection.Inspection;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.steps.inspection.InspectionTeams;
import vn.danvankheo.steps.inspection.Inspections;
import vn.danvankheo.steps.inspection.SeenInspections;
import vn.danvankheo.year.campaign.ConcernOrigin;

/** Visits as places where a unit's difficulties and proposals come up. */
@Component
class VisitOrigin implements ConcernOrigin {

	private final Inspections inspections;

	private final InspectionTeams teams;

	private final SeenInspections seen;

	private final Visits visits;

	private final MinutesComposing composing;

	VisitOrigin(Inspections inspections, InspectionTeams teams, SeenInspections seen, Visits visits,
			MinutesComposing composing) {
		this.inspections = inspections;
		this.teams = teams;
		this.seen = seen;
		this.visits = visits;
		this.composing = composing;
	}

	@Override
	public Kind kind() {
		return Kind.VISIT;
	}

	@Override
	public Optional<Origin> find(Actor actor, UUID record) {
		return this.inspections.findByIdAndCommittee(new InspectionId(record), actor.committee())
			.flatMap((visit) -> this.seen.among(actor, List.of(visit)).stream().findFirst())
			.map((visit) -> new Origin(visit.unit(), "buổi kiểm tra ngày " + VietnameseDate.format(visit.day()),
					"/inspections/" + record, raises(actor, visit)));
	}

	/** His own team heard of it there, or his unit said it. */
	private boolean raises(Actor actor, Inspection visit) {
		return actor.worksFor(visit.unit())
				|| this.teams.idsWith(actor.committee(), actor.account()).contains(visit.team());
	}

	@Override
	public String words(Actor actor, UUID record) {
		Visit visit = this.visits.one(actor, new InspectionId(record));
		if (Visits.visits(actor, visit)) {
			return this.composing.of(visit).text(VisitField.PROPOSALS);
		}
		Minutes told = visit.shownToUnit();
		return (told != null) ? told.content().text(VisitField.PROPOSALS) : "";
	}

}
