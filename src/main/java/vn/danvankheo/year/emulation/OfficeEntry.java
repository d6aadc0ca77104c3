package vn.danvankheo.year.emulation;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import vn.danvankheo.ground.organisation.AccountId;

/**
 * «Nhập thay, nguồn …»: somebody entered it on the unit's behalf.
 *
 * @param entrySource where it came from, e.g. a phone call
 * @param confirmedAt when the unit confirmed it; null before
 */
@Embeddable
public record OfficeEntry(String entrySource,
		@Embedded @AttributeOverride(name = "accountId", column = @Column(name = "entered_by")) AccountId enteredBy,
		Instant confirmedAt) {

	OfficeEntry confirmed(Instant now) {
		return new OfficeEntry(this.entrySource, this.enteredBy, now);
	}

}
