package vn.danvankheo.steps.reporting;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.year.campaign.Deadline;

/**
 * A report as it is written.
 *
 * @param accepting whether it may still be sent
 * @param sent whether it was, so that this is a correction
 * @param months of how many months it is composed; 0 for a month
 */
record EditPage(UUID id, String title, String name, Deadline due, Permission accepting, List<ModelView> models,
		List<AnswerView> answers, boolean sent, long version, String saved, int months) {

	/** The same with what was typed, which is to be corrected. */
	EditPage typed(Map<String, String> fields) {
		List<ModelView> lines = this.models.stream()
			.map((model) -> new ModelView(model.id(), model.name(),
					fields.getOrDefault("model-" + model.id(), model.text()),
					Boolean.parseBoolean(fields.get("working-" + model.id())), model.targets(), model.fresh(),
					model.tag(), model.tone()))
			.toList();
		List<AnswerView> said = this.answers.stream()
			.map((answer) -> new AnswerView(answer.question(),
					fields.getOrDefault(answer.question().field(), answer.answer()), answer.before()))
			.toList();
		return new EditPage(this.id, this.title, this.name, this.due, this.accepting, lines, said, this.sent,
				this.version, this.saved, this.months);
	}

}
