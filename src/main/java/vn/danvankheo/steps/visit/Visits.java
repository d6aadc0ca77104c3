package vn.danvankheo.steps.visit;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.NameOrder;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.inspection.Inspection;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.steps.inspection.Interests;
import vn.danvankheo.steps.inspection.SeenInspections;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Participations;

/**
 * Fetches visits, only those the actor may see at all; what was found at one is shown to
 * nobody who works for the unit visited.
 */
@Component
class Visits {

	private final SeenInspections seen;

	private final Participations participations;

	private final Units units;

	private final MinutesArchive archive;

	private final VisitEntries entries;

	private final Interests interests;

	Visits(SeenInspections seen, Participations participations, Units units, MinutesArchive archive,
			VisitEntries entries, Interests interests) {
		this.seen = seen;
		this.participations = participations;
		this.units = units;
		this.archive = archive;
		this.entries = entries;
		this.interests = interests;
	}

	Visit one(Actor actor, InspectionId id) {
		SeenInspections.Seen found = this.seen.one(actor, id);
		Inspection inspection = found.inspection();
		Unit unit = this.units.findByIdAndCommittee(inspection.unit(), actor.committee())
			.orElseThrow(NoSuchRecord::new);
		List<Participation> models = this.participations.findAllById(inspection.participations())
			.stream()
			.sorted(NameOrder.by((model) -> model.facts().name()))
			.toList();
		return new Visit(inspection, found.team(), unit, models, this.archive.findByInspectionOrderByNumberDesc(id),
				this.interests.findByCommitteeAndUnitAndEndedAtIsNull(actor.committee(), unit.id()));
	}

	/** The visit as those see it who look at what was found. */
	Visit found(Actor actor, InspectionId id) {
		Visit visit = one(actor, id);
		if (visits(actor, visit)) {
			return visit;
		}
		throw new NoSuchRecord();
	}

	/** The visit, held fast with its team until the transaction ends. */
	Visit taken(Actor actor, InspectionId id) {
		this.entries.lock(actor, id);
		return one(actor, id);
	}

	/** Whether he looks at it from the committee's side. */
	static boolean visits(Actor actor, Visit visit) {
		return actor.seesWholeCommittee() && !actor.worksFor(visit.unit().id());
	}

}
