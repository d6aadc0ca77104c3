package vn.danvankheo.steps.reception;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.steps.registration.Remarks;
import vn.danvankheo.year.emulation.ModelPanel;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

/** On a model's page: the office's remarks, what changed, and receiving or returning. */
@Component
class ReceptionPanel implements ModelPanel {

	private final Remarks remarks;

	private final Reviews reviews;

	private final OfficeProgress progress;

	ReceptionPanel(Remarks remarks, Reviews reviews, OfficeProgress progress) {
		this.remarks = remarks;
		this.reviews = reviews;
		this.progress = progress;
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public Optional<Shown> shown(Participation model, Actor actor) {
		boolean office = actor.holds(Role.STANDING_OFFICE)
				&& (model.stage() == Stage.SUBMITTED || model.stage() == Stage.RECEIVED);
		Review review = this.reviews.of(model);
		if (!office && review.remarks().isEmpty()) {
			return Optional.empty();
		}
		Map<String, Object> content = new HashMap<>();
		content.put("model", model);
		content.put("review", review);
		content.put("office", office);
		if (office) {
			content.put("receive", ReceptionPolicy.receive(actor, model,
					this.remarks.findByParticipationOrderByReturnNumberAscFactAsc(model.id())));
			content.put("giveBack", ReceptionPolicy.giveBack(actor, model));
			content.put("progress", this.progress.of(actor.scope(), model.place().campaign()));
		}
		return Optional.of(new Shown("steps/reception/reception :: panel", content));
	}

}
