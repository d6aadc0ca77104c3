package vn.danvankheo.steps.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a self-review says.
 *
 * @param marks by the place of the criterion; what was not judged is missing
 * @param photos of the model's log, as evidence
 */
record ReviewContent(Map<ReviewText, String> texts, Map<Integer, Mark> marks, List<UUID> photos) {

	ReviewContent {
		texts = new EnumMap<>(texts.isEmpty() ? Map.of(ReviewText.NEXT, "") : texts);
		texts.values().removeIf(String::isEmpty);
		marks = new TreeMap<>(marks);
		marks.values().removeIf(Mark::empty);
		photos = List.copyOf(photos);
	}

	static ReviewContent nothing() {
		return new ReviewContent(Map.of(), Map.of(), List.of());
	}

	String text(ReviewText which) {
		return this.texts.getOrDefault(which, "");
	}

	Mark mark(int position) {
		return this.marks.getOrDefault(position, Mark.NONE);
	}

	/** The results alone, by the place of the criterion. */
	Map<Integer, String> results() {
		Map<Integer, String> results = new TreeMap<>();
		this.marks.forEach((position, mark) -> results.put(position, mark.result()));
		return results;
	}

	/** Whether it says how the model stands. */
	boolean says() {
		return this.texts.containsKey(ReviewText.RESULTS) || this.texts.containsKey(ReviewText.ASSESSMENT);
	}

	/** What tells it from every other content: what was looked at is what is sent. */
	long mark() {
		return ReviewJson.write(this).chars().asLongStream().reduce(7, (sum, each) -> sum * 31 + each) >>> 12;
	}

	/**
	 * What the unit gave its model for one criterion.
	 *
	 * @param result PASSED, FAILED or points; empty while not judged
	 * @param note what shows it; may be empty
	 */
	record Mark(String result, String note) {

		static final Mark NONE = new Mark("", "");

		boolean empty() {
			return this.result.isEmpty() && this.note.isEmpty();
		}

	}

}
