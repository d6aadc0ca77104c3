package vn.danvankheo.steps.concern;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitId;

/**
 * What somebody is to a unit's concern.
 *
 * @param unit whether he works for the unit
 * @param office whether he is of the standing office
 * @param leader whether he is of the Thường trực
 * @param area whether the unit is his to look after
 */
record Side(boolean unit, boolean office, boolean leader, boolean area) {

	static Side of(Actor actor, UnitId unit, boolean area) {
		return new Side(actor.worksFor(unit), actor.holds(Role.STANDING_OFFICE), actor.holds(Role.LEADER), area);
	}

	/** Whether the thread is for him to read. */
	boolean concerned() {
		return this.unit || this.office || this.leader || this.area;
	}

}
