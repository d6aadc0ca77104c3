package vn.danvankheo.steps.review;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.steps.visit.CriteriaSetId;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.obligation.Obligation;

/** Tự kiểm tra of a model by its own unit, as it is being written. */
@Entity
class SelfReview {

	@Id
	private UUID obligationId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private ParticipationId model;

	@Embedded
	private CriteriaSetId criteria;

	private String content;

	private Instant changedAt;

	private String changedByName;

	private int sent;

	@Version
	private Long version;

	protected SelfReview() {
	}

	/**
	 * Begins it; it judges by these criteria from now on.
	 * @param criteria null where the year has none
	 */
	SelfReview(Obligation owed, CriteriaSetId criteria) {
		this.obligationId = owed.id();
		this.committee = owed.committee();
		this.model = new ParticipationId(owed.subject());
		this.criteria = criteria;
	}

	/**
	 * Judges by these criteria from now on; what was sent stays judged as it was.
	 * @param criteria null where the year has none
	 */
	void judgeBy(CriteriaSetId criteria) {
		if (this.sent == 0) {
			this.criteria = criteria;
		}
	}

	/** Says this from now on. */
	void say(ReviewContent said, Actor by, Instant at) {
		this.content = ReviewJson.write(said);
		this.changedAt = at;
		this.changedByName = by.displayName();
	}

	/** Is sent as it stands; the reason is that of a correction. */
	SentReview send(int daysLate, String reason, Actor by, Instant at) {
		this.sent++;
		return new SentReview(this, this.sent, daysLate, reason, by, at);
	}

	UUID id() {
		return this.obligationId;
	}

	CommitteeId committee() {
		return this.committee;
	}

	ParticipationId model() {
		return this.model;
	}

	/** The version of the criteria it judges by; null where there was none. */
	CriteriaSetId criteria() {
		return this.criteria;
	}

	ReviewContent content() {
		return ReviewJson.read(this.content);
	}

	String text() {
		return this.content;
	}

	Instant changedAt() {
		return this.changedAt;
	}

	String changedByName() {
		return this.changedByName;
	}

	/** How often it was sent. */
	int sent() {
		return this.sent;
	}

	Long version() {
		return this.version;
	}

}
