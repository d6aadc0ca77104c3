package vn.danvankheo.ground.document;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Actor;

/** Who drafted a paper, and who had it in hand last. */
@Embeddable
record LastTouch(Instant draftedAt,
		@Embedded @AttributeOverride(name = "accountId", column = @Column(name = "drafted_by")) AccountId draftedBy,
		Instant changedAt, String changedByName) {

	/** This person, now. */
	static LastTouch by(Actor actor, Instant now) {
		return new LastTouch(now, actor.account(), now, actor.displayName());
	}

	/** The later touch of a paper that had earlier ones. */
	LastTouch after(LastTouch earlier) {
		return (earlier != null)
				? new LastTouch(earlier.draftedAt, earlier.draftedBy, this.changedAt, this.changedByName) : this;
	}

}
