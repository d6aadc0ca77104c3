package vn.danvankheo.steps.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;

/**
 * The questions of a campaign's reports, as typed: those that there were, in their order,
 * and one more. A question whose words are taken away is asked no more.
 */
record QuestionForm(Map<String, String> fields) {

	private static final int LONGEST = 200;

	private static final int MOST = 40;

	/** The list that was typed, over the one that there was. */
	Checked<List<Question>> over(List<Question> before) {
		FormErrors errors = new FormErrors();
		List<Question> asked = new ArrayList<>();
		for (Question question : before) {
			String label = errors.text("label-" + question.id(), this.fields.get("label-" + question.id()), LONGEST,
					null);
			if (!label.isEmpty()) {
				asked.add(new Question(question.id(), label, question.number(), ticked("state-", question.id()),
						ticked("standing-", question.id())));
			}
		}
		String added = errors.text("label-new", this.fields.get("label-new"), LONGEST, null);
		if (!added.isEmpty()) {
			asked.add(new Question("q" + UUID.randomUUID().toString().substring(0, 8), added,
					"NUMBER".equals(this.fields.get("kind-new")), ticked("state-", "new"), false));
		}
		errors.unless(!asked.isEmpty(), "label-new", "Báo cáo phải hỏi ít nhất một câu");
		errors.unless(asked.size() <= MOST, "label-new", "Báo cáo hỏi tối đa %d câu".formatted(MOST));
		return errors.or(() -> asked);
	}

	private boolean ticked(String what, String id) {
		return this.fields.containsKey(what + id);
	}

}
