package vn.danvankheo.year.emulation;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import vn.danvankheo.ground.organisation.AccountId;

/** Who began something, and when. */
@Embeddable
record Begun(Instant createdAt,
		@Embedded @AttributeOverride(name = "accountId", column = @Column(name = "created_by")) AccountId createdBy) {

	static Begun by(Move move) {
		return new Begun(move.at(), move.by().account());
	}

}
