package vn.danvankheo.steps.review;

import java.util.Objects;
import java.util.UUID;

import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.steps.visit.CriteriaContent;
import vn.danvankheo.steps.visit.CriteriaSet;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.ObligationPeriod;

/**
 * A self-review's surroundings.
 *
 * @param review what was written so far; null before
 * @param criteria what the unit judges by; null where the year has none
 */
record ReviewSetting(Obligation owed, ObligationPeriod period, Campaign campaign, Unit unit, Participation model,
		SelfReview review, CriteriaSet criteria) {

	/** The inspection whose criteria a review of this period uses: the next to come. */
	static Purpose purpose(ObligationPeriod period) {
		return (period.to().getMonthValue() <= 6) ? Purpose.MID_YEAR : Purpose.YEAR_END;
	}

	UUID id() {
		return this.owed.id();
	}

	boolean sent() {
		return this.review != null && this.review.sent() > 0;
	}

	/** Whether what was written so far is judged by the criteria that hold now. */
	boolean judgedBySame() {
		return this.review == null
				|| Objects.equals(this.review.criteria(), (this.criteria != null) ? this.criteria.id() : null);
	}

	/** What it is judged by; null where the year has no criteria. */
	CriteriaContent asked() {
		return (this.criteria != null) ? this.criteria.content() : null;
	}

	/** «6 tháng đầu năm 2023». */
	String about() {
		return this.period.name();
	}

	/** «tự kiểm tra 6 tháng đầu năm 2023». */
	String name() {
		return "tự kiểm tra " + about();
	}

	/** The same to begin a sentence with. */
	String title() {
		return "T" + name().substring(1);
	}

}
