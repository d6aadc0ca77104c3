package vn.danvankheo.steps.review;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.ground.web.StaleForm;
import vn.danvankheo.ground.web.Words;

/**
 * Writing a self-review: what is right is saved, what is wrong is said and left to the
 * person as typed. When somebody else has saved in the meantime, both texts are shown.
 */
@Service
class ReviewWriting {

	private final ReviewDesk desk;

	private final ReviewKnown known;

	private final ReviewKeeping keeping;

	private final Words words;

	private final Clock clock;

	ReviewWriting(ReviewDesk desk, ReviewKnown known, ReviewKeeping keeping, Words words, Clock clock) {
		this.desk = desk;
		this.known = known;
		this.keeping = keeping;
		this.words = words;
		this.clock = clock;
	}

	/** What became of it: the new version, and what is wrong by the name of its input. */
	record Outcome(long version, FormErrors errors) {

	}

	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	@Transactional
	public Outcome save(Actor actor, UUID id, ReviewForm form) {
		ReviewSetting setting = this.desk.own(actor, id);
		ReviewKnown.Known known = this.known.of(setting);
		SelfReview saved = setting.review();
		if (saved != null) {
			Stale.unless(form.version(), saved.version(), () -> beside(setting, known, form));
		}
		ReviewForm.Read read = form.over(known.content(), setting.asked(), known.shots());
		Instant now = this.clock.instant();
		boolean changed = saved == null || !read.content().equals(saved.content());
		SelfReview review = changed ? this.keeping.written(actor, setting, read.content(), now) : saved;
		return new Outcome(review.version(), read.errors());
	}

	private StaleForm beside(ReviewSetting setting, ReviewKnown.Known known, ReviewForm form) {
		SelfReview saved = setting.review();
		StaleForm stale = new StaleForm("/reviews/" + saved.id() + "/edit", saved.version(), saved.changedByName(),
				saved.changedAt());
		ReviewContent theirs = known.content();
		ReviewContent mine = form.over(theirs, setting.asked(), known.shots()).content();
		for (ReviewText text : ReviewText.values()) {
			stale.text(text.field(), this.words.of(text.messageKey()), mine.text(text), theirs.text(text));
		}
		if (setting.criteria() != null) {
			setting.asked().criteria().forEach((criterion) -> {
				int at = criterion.position();
				stale.choice(ReviewForm.result(at), criterion.text(), mine.mark(at).result(), said(mine, at),
						theirs.mark(at).result(), said(theirs, at));
				stale.text(ReviewForm.note(at), "Minh chứng: " + criterion.text(), mine.mark(at).note(),
						theirs.mark(at).note());
			});
		}
		stale.hidden("photos", "shown");
		mine.photos().forEach((photo) -> stale.hidden(ReviewForm.photo(photo), "true"));
		return stale.hidden("correctionReason", form.reason());
	}

	private String said(ReviewContent content, int position) {
		return FindingWords.of(this.words, content.mark(position).result());
	}

}
