package vn.danvankheo.steps.review;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.visit.CriteriaInForce;
import vn.danvankheo.steps.visit.CriteriaSet;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.SeenModels;
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.ObligationPeriod;
import vn.danvankheo.year.obligation.Obligations;
import vn.danvankheo.year.obligation.PeriodCalendar;

/** Finds self-reviews, for those who may see their unit. */
@Component
class ReviewDesk {

	private final Obligations obligations;

	private final PeriodCalendar calendar;

	private final Campaigns campaigns;

	private final Units units;

	private final SeenModels models;

	private final SelfReviews reviews;

	private final CriteriaInForce criteria;

	ReviewDesk(Obligations obligations, PeriodCalendar calendar, Campaigns campaigns, Units units, SeenModels models,
			SelfReviews reviews, CriteriaInForce criteria) {
		this.obligations = obligations;
		this.calendar = calendar;
		this.campaigns = campaigns;
		this.units = units;
		this.models = models;
		this.reviews = reviews;
		this.criteria = criteria;
	}

	/** A self-review, begun or only owed. */
	ReviewSetting of(Actor actor, UUID id) {
		Obligation owed = this.obligations.findByObligationIdAndCommittee(id, actor.committee())
			.filter((one) -> one.kind().equals(SelfReviewKind.CODE))
			.filter((one) -> actor.scope().includes(one.committee(), one.debtor().unit()))
			.orElseThrow(NoSuchRecord::new);
		Participation model = this.models.one(actor, new ParticipationId(owed.subject()));
		ObligationPeriod period = this.calendar.periodOf(owed);
		SelfReview review = this.reviews.findById(id).orElse(null);
		return new ReviewSetting(owed, period, this.campaigns.findById(owed.campaign()).orElseThrow(),
				this.units.findById(owed.debtor().unit()).orElseThrow(), model, review,
				criteria(model, period, review).orElse(null));
	}

	private Optional<CriteriaSet> criteria(Participation model, ObligationPeriod period, SelfReview review) {
		if (review == null || review.sent() == 0) {
			return this.criteria.newest(model, ReviewSetting.purpose(period));
		}
		return (review.criteria() != null) ? this.criteria.one(review.committee(), review.criteria())
				: Optional.empty();
	}

	/** A self-review of the person's own unit. */
	ReviewSetting own(Actor actor, UUID id) {
		ReviewSetting setting = of(actor, id);
		if (!ReviewPolicy.write(actor, setting.owed()).granted()) {
			throw new NoSuchRecord();
		}
		return setting;
	}

}
