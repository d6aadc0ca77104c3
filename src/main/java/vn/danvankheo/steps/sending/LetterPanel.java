package vn.danvankheo.steps.sending;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.year.emulation.ModelPanel;
import vn.danvankheo.year.emulation.Participation;

/** On a model's page: the unit's own công văn that it was sent with last. */
@Component
class LetterPanel implements ModelPanel {

	private final BatchItems items;

	LetterPanel(BatchItems items) {
		this.items = items;
	}

	@Override
	public int order() {
		return 9;
	}

	@Override
	public Optional<Shown> shown(Participation model, Actor actor) {
		if (ModelPanel.neverSent(model)) {
			return Optional.empty();
		}
		return this.items.saidBy(model.id())
			.stream()
			.findFirst()
			.map(BatchItem::batch)
			.filter((batch) -> batch.letter() != null)
			.map((batch) -> new Shown("steps/sending/letter :: panel", content(batch, actor)));
	}

	private static Map<String, Object> content(Batch batch, Actor actor) {
		boolean reads = actor.holds(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.CLERK, Role.LEADER);
		Map<String, Object> content = new HashMap<>();
		content.put("words", batch.letter().words());
		content.put("path", (reads && batch.letter().file() != null)
				? "/batches/" + batch.id() + "/attachments/" + batch.letter().file() : null);
		return content;
	}

}
