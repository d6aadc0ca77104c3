package vn.danvankheo.year.emulation;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import vn.danvankheo.ground.organisation.AccountId;

/** Who changed something last, and when. */
@Embeddable
public record LastChange(Instant changedAt,
		@Embedded @AttributeOverride(name = "accountId", column = @Column(name = "changed_by")) AccountId changedBy,
		String changedByName) {

	static LastChange by(Move move) {
		return new LastChange(move.at(), move.by().account(), move.by().displayName());
	}

}
