package vn.danvankheo.steps.review;

import java.time.Instant;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.steps.visit.CriteriaInForce;
import vn.danvankheo.steps.visit.CriteriaSetId;
import vn.danvankheo.year.obligation.Extent;
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.Obligations;

/** Keeps what was written and sent, once it is known that this may be done. */
@Component
class ReviewKeeping {

	private final SelfReviews reviews;

	private final SentReviews sent;

	private final CriteriaInForce criteria;

	private final Obligations obligations;

	private final ApplicationEventPublisher events;

	ReviewKeeping(SelfReviews reviews, SentReviews sent, CriteriaInForce criteria, Obligations obligations,
			ApplicationEventPublisher events) {
		this.reviews = reviews;
		this.sent = sent;
		this.criteria = criteria;
		this.obligations = obligations;
		this.events = events;
	}

	/**
	 * Writes down what it says now. The first time it takes hold of the criteria, so that
	 * nobody changes what they ask under it.
	 */
	SelfReview written(Actor actor, ReviewSetting setting, ReviewContent content, Instant now) {
		SelfReview review = (setting.review() != null) ? setting.review()
				: new SelfReview(setting.owed(), taken(setting));
		if (!setting.judgedBySame()) {
			review.judgeBy(taken(setting));
		}
		review.say(content, actor, now);
		return this.reviews.saveAndFlush(review);
	}

	private CriteriaSetId taken(ReviewSetting setting) {
		if (setting.criteria() == null) {
			return null;
		}
		CriteriaSetId shown = setting.criteria().id();
		Stale.unless(setting.criteria().version(),
				this.criteria.taken(setting.owed().committee(), shown).orElseThrow(Stale::new).version());
		return shown;
	}

	/** Delivers it; the reason is that of a correction. */
	void deliver(Actor actor, ReviewSetting setting, ReviewContent content, String reason, Instant now) {
		List<SentReview> before = this.sent.findByObligationIdOrderByNumberDesc(setting.id());
		if (!before.isEmpty()) {
			ReviewPolicy.correct(before.get(0).content(), content, reason).orThrow();
		}
		Obligation owed = setting.owed();
		SelfReview review = written(actor, setting, content, now);
		this.sent.save(review.send(owed.due().daysLate(now), reason, actor, now));
		this.reviews.saveAndFlush(review);
		owed.deliver(Extent.WHOLE, now);
		this.obligations.save(owed);
		tell(actor, setting, before.isEmpty() ? "sent" : "corrected", reason, now);
	}

	/**
	 * Says what happened to it: what was sent in the model's history, what passes between
	 * officer and head only with the review itself.
	 */
	void tell(Actor actor, ReviewSetting setting, String what, String reason, Instant at) {
		boolean sent = what.equals("sent") || what.equals("corrected");
		this.events
			.publishEvent(Happened.of(actor, at, "review." + what, sent ? setting.owed().subject() : setting.id())
				.in(setting.unit().id())
				.with("reason", (reason == null || reason.isEmpty()) ? null : reason)
				.with("about", setting.about()));
	}

}
