package vn.danvankheo.steps.concern;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.ModelPanel;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

/** On a model's page: what was brought up about it, and the way to bring up more. */
@Component
class ConcernPanel implements ModelPanel {

	private final ConcernList list;

	private final Clock clock;

	ConcernPanel(ConcernList list, Clock clock) {
		this.list = list;
		this.clock = clock;
	}

	@Override
	public int order() {
		return 60;
	}

	@Override
	public Optional<Shown> shown(Participation model, Actor actor) {
		if (!actor.holds(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER)
				|| model.stage() == Stage.DRAFT) {
			return Optional.empty();
		}
		List<ConcernRow> about = this.list.rows(actor, model.place().campaign(),
				ConcernFilter.of(Map.of("model", model.id().toString())), Deadline.dayOf(this.clock.instant()));
		boolean own = actor.worksFor(model.unit());
		return (about.isEmpty() && !own) ? Optional.empty()
				: Optional.of(new Shown("steps/concern/concern-panel :: panel",
						Map.of("rows", about, "model", model.id().participationId(), "own", own)));
	}

}
