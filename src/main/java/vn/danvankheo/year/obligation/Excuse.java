package vn.danvankheo.year.obligation;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import vn.danvankheo.ground.organisation.AccountId;

/** The committee lets a unit off (miễn). */
@Embeddable
record Excuse(@Column(name = "excused_at") Instant at,
		@Embedded @AttributeOverride(name = "accountId", column = @Column(name = "excused_by")) AccountId by,
		@Column(name = "excused_reason") String reason) {

}
