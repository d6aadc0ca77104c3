package vn.danvankheo.steps.visit;

import java.time.Instant;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.steps.inspection.Inspections;
import vn.danvankheo.year.emulation.Move;

/** With the first word or photo of a visit its minutes begin, and it has taken place. */
@Component
class VisitBeginning {

	private final MinutesArchive archive;

	private final Inspections inspections;

	VisitBeginning(MinutesArchive archive, Inspections inspections) {
		this.archive = archive;
		this.inspections = inspections;
	}

	/** Begins it, unless that was done. */
	void begin(Actor actor, Visit visit, Instant now) {
		if (visit.newest().isEmpty()) {
			this.archive.saveAndFlush(new Minutes(visit.inspection(), actor, now));
		}
		if (visit.inspection().planned().granted()) {
			visit.inspection().hold(Move.of(actor, now));
			this.inspections.saveAndFlush(visit.inspection());
		}
	}

}
