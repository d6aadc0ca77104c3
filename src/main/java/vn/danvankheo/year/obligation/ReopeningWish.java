package vn.danvankheo.year.obligation;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import vn.danvankheo.ground.organisation.AccountId;

/**
 * A unit asks to be let in again («xin mở lại»); waits until the office extends or
 * declines.
 *
 * @param wish what he wrote; may be null
 */
@Embeddable
public record ReopeningWish(@Column(name = "reopening_asked_at") Instant at,
		@Embedded @AttributeOverride(name = "accountId", column = @Column(name = "reopening_asked_by")) AccountId by,
		@Column(name = "reopening_asked_by_name") String byName, @Column(name = "reopening_wish") String wish) {

}
