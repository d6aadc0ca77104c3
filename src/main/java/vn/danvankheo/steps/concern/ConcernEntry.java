package vn.danvankheo.steps.concern;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;

/**
 * One thing said in a thread; it is never changed.
 *
 * @param referredTo to whom it was passed on; null in other acts
 * @param dueOn by which day he answers; null in other acts
 */
@Embeddable
record ConcernEntry(@Embedded CommitteeId committee, Instant saidAt,
		@Embedded @AttributeOverride(name = "accountId", column = @Column(name = "said_by")) AccountId saidBy,
		String saidByName, @Enumerated(EnumType.STRING) ConcernAct act, String words, String referredTo,
		LocalDate dueOn) {

	static ConcernEntry of(Actor by, Instant at, ConcernAct act, String words) {
		return new ConcernEntry(by.committee(), at, by.account(), by.displayName(), act, words, null, null);
	}

	ConcernEntry to(String organ, LocalDate day) {
		return new ConcernEntry(this.committee, this.saidAt, this.saidBy, this.saidByName, this.act, this.words, organ,
				day);
	}

}
