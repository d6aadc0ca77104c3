package vn.danvankheo.year.obligation;

import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.danvankheo.ground.organisation.UnitId;

/**
 * Who owes: exactly one of a unit, an inspection team and the standing office.
 *
 * @param unit the unit; null when it is none
 * @param teamId the team, of a later room; null when it is none
 */
@Embeddable
public record Debtor(UnitId unit, UUID teamId, boolean standingOffice) {

	public static Debtor unit(UnitId unit) {
		return new Debtor(unit, null, false);
	}

	public static Debtor team(UUID team) {
		return new Debtor(null, team, false);
	}

	/** The standing office of the committee. */
	public static Debtor office() {
		return new Debtor(null, null, true);
	}

}
