package vn.danvankheo.steps.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.FormValue;
import vn.danvankheo.steps.reporting.ReportContent.ModelLine;

/**
 * A report as typed.
 *
 * @param version the version of the report that the page was made from; -1 when nothing
 * had been written
 */
record ReportForm(long version, Map<String, String> fields) {

	static ReportForm of(Map<String, String> fields) {
		return new ReportForm(FormValue.version(fields.get("version")), fields);
	}

	/** Why a report that was sent is corrected. */
	String reason() {
		return this.fields.getOrDefault("correctionReason", "").strip();
	}

	/** What was typed, over what stood there before; what is wrong is as before. */
	Read over(ReportContent before, List<Question> questions) {
		Reader reader = new Reader(this.fields);
		List<ModelLine> lines = before.models().stream().map(reader::line).toList();
		Map<String, String> answers = new HashMap<>(before.answers());
		questions
			.forEach((question) -> answers.put(question.id(), reader.answer(question, before.answer(question.id()))));
		return new Read(new ReportContent("", lines, answers), reader.errors);
	}

	/** What came of it. */
	record Read(ReportContent content, FormErrors errors) {

	}

	private static final class Reader {

		private final Map<String, String> fields;

		private final FormErrors errors = new FormErrors();

		Reader(Map<String, String> fields) {
			this.fields = fields;
		}

		ModelLine line(ModelLine before) {
			String field = "model-" + before.id();
			return this.fields.containsKey(field) ? new ModelLine(before.id(), before.name(),
					text(field, before.text()), Boolean.parseBoolean(this.fields.get("working-" + before.id())))
					: before;
		}

		String answer(Question question, String before) {
			if (!this.fields.containsKey(question.field())) {
				return before;
			}
			return question.number() ? number(question.field(), before) : text(question.field(), before);
		}

		private String text(String field, String before) {
			String typed = this.errors.text(field, this.fields.get(field), Question.LONGEST_ANSWER, null);
			return this.errors.containsKey(field) ? before : typed;
		}

		private String number(String field, String before) {
			Integer typed = this.errors.number(field, this.fields.get(field), 0, 999_999, null);
			return this.errors.containsKey(field) ? before : (typed != null) ? typed.toString() : "";
		}

	}

}
