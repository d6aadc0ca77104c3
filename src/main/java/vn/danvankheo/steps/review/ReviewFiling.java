package vn.danvankheo.steps.review;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.steps.review.ReviewContent.Mark;
import vn.danvankheo.steps.visit.Criterion;
import vn.danvankheo.year.approval.Approval;

/** Files a whole self-review at once, for a program that knows what it says. */
@Service
public class ReviewFiling {

	private final ReviewDesk desk;

	private final ReviewKnown known;

	private final ReviewKeeping keeping;

	private final Clock clock;

	ReviewFiling(ReviewDesk desk, ReviewKnown known, ReviewKeeping keeping, Clock clock) {
		this.desk = desk;
		this.known = known;
		this.keeping = keeping;
		this.clock = clock;
	}

	/**
	 * Sends what the log tells, with these words and a result for each criterion: PASSED,
	 * FAILED or points.
	 * @param assessment where targets do not say how the model stands
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	@Transactional
	public void file(Actor actor, UUID id, String assessment, String difficulties, String next,
			Function<Criterion, String> judged) {
		ReviewSetting setting = this.desk.own(actor, id);
		ReviewContent known = this.known.of(setting).content();
		Map<ReviewText, String> texts = new EnumMap<>(known.texts());
		texts.putIfAbsent(ReviewText.ASSESSMENT, assessment);
		texts.put(ReviewText.DIFFICULTIES, difficulties);
		texts.put(ReviewText.NEXT, next);
		Map<Integer, Mark> marks = new TreeMap<>();
		if (setting.criteria() != null) {
			setting.asked()
				.criteria()
				.forEach((criterion) -> marks.put(criterion.position(), new Mark(judged.apply(criterion), "")));
		}
		ReviewContent content = new ReviewContent(texts, marks, known.photos());
		Instant now = this.clock.instant();
		ReviewPolicy
			.send(actor, setting.owed(), content, ReviewSending.tally(setting, content), Approval.NOT_WANTED, now)
			.orThrow();
		this.keeping.deliver(actor, setting, content, null, now);
	}

}
