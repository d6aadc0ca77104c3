package vn.danvankheo.steps.reporting;

import java.util.List;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What reports say and ask, as JSON. */
final class ReportJson {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private ReportJson() {
	}

	static String write(Object said) {
		return JSON.writeValueAsString(said);
	}

	static ReportContent content(String text) {
		return JSON.readValue(text, ReportContent.class);
	}

	static List<Question> questions(String text) {
		return JSON.readValue(text, new TypeReference<List<Question>>() {
		});
	}

}
