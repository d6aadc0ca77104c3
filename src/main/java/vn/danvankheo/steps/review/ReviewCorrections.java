package vn.danvankheo.steps.review;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.web.Words;
import vn.danvankheo.steps.visit.CriteriaContent;
import vn.danvankheo.year.obligation.Sending.Change;

/** What one sending of a self-review changed in the one before. */
@Component
class ReviewCorrections {

	private final Words words;

	ReviewCorrections(Words words) {
		this.words = words;
	}

	List<Change> between(ReviewContent before, ReviewContent after, CriteriaContent asked) {
		List<Change> changes = new ArrayList<>();
		for (ReviewText text : ReviewText.values()) {
			Change.note(changes, this.words.of(text.messageKey()), before.text(text), after.text(text));
		}
		if (asked != null) {
			asked.criteria().forEach((criterion) -> {
				ReviewContent.Mark old = before.mark(criterion.position());
				ReviewContent.Mark now = after.mark(criterion.position());
				Change.note(changes, criterion.text(), FindingWords.of(this.words, old.result()),
						FindingWords.of(this.words, now.result()));
				Change.note(changes, criterion.text() + ": minh chứng", old.note(), now.note());
			});
		}
		long gone = before.photos().stream().filter((photo) -> !after.photos().contains(photo)).count();
		long added = after.photos().stream().filter((photo) -> !before.photos().contains(photo)).count();
		if (gone + added > 0) {
			changes.add(new Change("Ảnh minh chứng", before.photos().size() + " ảnh",
					after.photos().size() + " ảnh (bỏ " + gone + ", thêm " + added + ")"));
		}
		return changes;
	}

}
