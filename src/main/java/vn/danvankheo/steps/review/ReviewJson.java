package vn.danvankheo.steps.review;

import tools.jackson.databind.json.JsonMapper;

/** What self-reviews say, as JSON. */
final class ReviewJson {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private ReviewJson() {
	}

	static String write(ReviewContent content) {
		return JSON.writeValueAsString(content);
	}

	static ReviewContent read(String text) {
		return JSON.readValue(text, ReviewContent.class);
	}

}
