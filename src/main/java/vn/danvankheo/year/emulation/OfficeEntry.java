package vn.danvankheo.year.emulation;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Permission;

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

	/** Whether the unit has still to confirm it; null is what the unit wrote itself. */
	static boolean waits(OfficeEntry entry) {
		return entry != null && entry.entrySource != null && entry.confirmedAt == null;
	}

	/** The same, confirmed by the unit; refused when it has nothing to confirm. */
	static OfficeEntry confirmed(OfficeEntry entry, Instant now) {
		if (!waits(entry)) {
			Permission.refused("participation.nothingToConfirm").orThrow();
		}
		return new OfficeEntry(entry.entrySource, entry.enteredBy, now);
	}

}
