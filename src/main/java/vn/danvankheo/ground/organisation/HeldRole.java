package vn.danvankheo.ground.organisation;

import java.io.Serializable;

/**
 * A role that somebody holds.
 *
 * @param unit the unit it is held for; null for roles of the whole committee
 */
public record HeldRole(Role role, UnitId unit) implements Serializable {

	/** Refuses a unit's role without a unit and a committee's role with one. */
	public HeldRole {
		if (role.ofUnit() != (unit != null)) {
			throw new IllegalArgumentException(role + " for unit " + unit);
		}
	}

}
