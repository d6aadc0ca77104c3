package vn.danvankheo.steps.visit;

import tools.jackson.databind.json.JsonMapper;

/** What minutes say, as JSON. */
final class MinutesContentJson {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private MinutesContentJson() {
	}

	static String write(MinutesContent content) {
		return JSON.writeValueAsString(content);
	}

	static MinutesContent read(String text) {
		return (text != null) ? JSON.readValue(text, MinutesContent.class) : null;
	}

}
