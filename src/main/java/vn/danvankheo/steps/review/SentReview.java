package vn.danvankheo.steps.review;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;

/** Lần gửi: what a self-review said when it was sent. */
@Entity
class SentReview {

	@Id
	private UUID sentId;

	@Embedded
	private CommitteeId committee;

	private UUID obligationId;

	private int number;

	private String content;

	private Instant sentAt;

	private String sentByName;

	private int daysLate;

	private String reason;

	protected SentReview() {
	}

	SentReview(SelfReview review, int number, int daysLate, String reason, Actor by, Instant at) {
		this.sentId = UUID.randomUUID();
		this.committee = review.committee();
		this.obligationId = review.id();
		this.number = number;
		this.content = review.text();
		this.sentAt = at;
		this.sentByName = by.displayName();
		this.daysLate = daysLate;
		this.reason = reason;
	}

	UUID obligation() {
		return this.obligationId;
	}

	int number() {
		return this.number;
	}

	ReviewContent content() {
		return ReviewJson.read(this.content);
	}

	Instant sentAt() {
		return this.sentAt;
	}

	String sentByName() {
		return this.sentByName;
	}

	/** By how many days it was late when it was sent. */
	int daysLate() {
		return this.daysLate;
	}

	/** Why it was corrected; null for the first. */
	String reason() {
		return this.reason;
	}

}
