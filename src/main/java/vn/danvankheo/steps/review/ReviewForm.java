package vn.danvankheo.steps.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.FormValue;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.steps.implementation.LogAlbum;
import vn.danvankheo.steps.review.ReviewContent.Mark;
import vn.danvankheo.steps.visit.CriteriaContent;
import vn.danvankheo.steps.visit.Criterion;

/**
 * A self-review as typed.
 *
 * @param version the version of the review that the page was made from; -1 when nothing
 * had been written
 */
record ReviewForm(long version, Map<String, String> fields) {

	private static final int LONGEST_NOTE = 500;

	static ReviewForm of(Map<String, String> fields) {
		return new ReviewForm(FormValue.version(fields.get("version")), fields);
	}

	static String result(int position) {
		return "result-" + position;
	}

	static String note(int position) {
		return "note-" + position;
	}

	static String photo(UUID photo) {
		return "photo-" + photo;
	}

	/** Why a review that was sent is corrected. */
	String reason() {
		return this.fields.getOrDefault("correctionReason", "").strip();
	}

	/** What was typed, over what stood there before; what is wrong is as before. */
	Read over(ReviewContent before, CriteriaContent asked, List<LogAlbum.Shot> shots) {
		Reader reader = new Reader(this.fields);
		Map<ReviewText, String> texts = new EnumMap<>(ReviewText.class);
		for (ReviewText text : ReviewText.values()) {
			texts.put(text, reader.text(text.field(), before.text(text), ReviewText.LONGEST));
		}
		Map<Integer, Mark> marks = new TreeMap<>();
		if (asked != null) {
			asked.criteria().forEach((each) -> marks.put(each.position(), reader.mark(each, before)));
		}
		List<UUID> photos = this.fields.containsKey("photos")
				? shots.stream().map(LogAlbum.Shot::id).filter((id) -> this.fields.containsKey(photo(id))).toList()
				: before.photos();
		return new Read(new ReviewContent(texts, marks, photos), reader.errors);
	}

	/** What came of it. */
	record Read(ReviewContent content, FormErrors errors) {

	}

	private static final class Reader {

		private final Map<String, String> fields;

		private final FormErrors errors = new FormErrors();

		Reader(Map<String, String> fields) {
			this.fields = fields;
		}

		Mark mark(Criterion criterion, ReviewContent before) {
			Mark old = before.mark(criterion.position());
			String field = result(criterion.position());
			String result = PlainText.line(this.fields.getOrDefault(field, old.result()));
			if (!result.isEmpty()) {
				criterion.problem(result).ifPresent((problem) -> this.errors.add(field, problem));
			}
			return new Mark(this.errors.containsKey(field) ? old.result() : criterion.kept(result),
					text(note(criterion.position()), old.note(), LONGEST_NOTE));
		}

		String text(String field, String before, int longest) {
			if (!this.fields.containsKey(field)) {
				return before;
			}
			String typed = this.errors.text(field, this.fields.get(field), longest, null);
			return this.errors.containsKey(field) ? before : typed;
		}

	}

}
