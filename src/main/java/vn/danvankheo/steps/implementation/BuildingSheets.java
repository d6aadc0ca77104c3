package vn.danvankheo.steps.implementation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.Participation;

/** Puts together how the building of a model stands; none before it was assigned. */
@Component
class BuildingSheets {

	private final ModelLogs logs;

	private final LogPhotos photos;

	private final ModelPlans plans;

	private final Clock clock;

	BuildingSheets(ModelLogs logs, LogPhotos photos, ModelPlans plans, Clock clock) {
		this.logs = logs;
		this.photos = photos;
		this.plans = plans;
		this.clock = clock;
	}

	Optional<BuildingSheet> of(Actor actor, Participation model) {
		LocalDate today = Deadline.dayOf(this.clock.instant());
		return this.logs.one(model.id(), today).map((logged) -> {
			List<LoggedEntry> latestFirst = new ArrayList<>(logged.entries());
			Collections.reverse(latestFirst);
			return new BuildingSheet(model, logged, latestFirst,
					this.photos.of(actor.committee(), latestFirst.stream().map(LoggedEntry::id).toList()),
					News.of(logged, today), ImplementationPolicy.write(actor, model), plan(actor, model), today);
		});
	}

	private ModelPlan plan(Actor actor, Participation model) {
		return (actor.worksFor(model.unit()) ? this.plans.latest(model.id()) : this.plans.sent(model.id()))
			.orElse(null);
	}

}
