package vn.danvankheo.year.obligation;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import vn.danvankheo.ground.organisation.AccountId;

/**
 * Gia hạn of one obligation; it ends by itself.
 *
 * @param until the first instant after it
 */
@Embeddable
record Extension(@Column(name = "extended_until") Instant until, @Column(name = "extended_reason") String reason,
		@Embedded @AttributeOverride(name = "accountId", column = @Column(name = "extended_by")) AccountId by,
		@Column(name = "extended_at") Instant at) {

}
