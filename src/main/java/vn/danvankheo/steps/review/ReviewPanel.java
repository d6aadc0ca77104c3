package vn.danvankheo.steps.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.year.emulation.ModelPanel;
import vn.danvankheo.year.emulation.Participation;

/** On a model's page: what its unit found of it itself. */
@Component
class ReviewPanel implements ModelPanel {

	private final ReviewList list;

	ReviewPanel(ReviewList list) {
		this.list = list;
	}

	@Override
	public int order() {
		return 26;
	}

	@Override
	public Optional<Shown> shown(Participation model, Actor actor) {
		if (!actor.holds(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR,
				Role.LEADER)) {
			return Optional.empty();
		}
		List<ReviewRow> rows = this.list.ofModel(actor, model.id());
		return rows.isEmpty() ? Optional.empty()
				: Optional.of(new Shown("steps/review/panel :: panel", Map.of("reviews", rows)));
	}

}
