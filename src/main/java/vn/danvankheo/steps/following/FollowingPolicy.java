package vn.danvankheo.steps.following;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;

/** Who follows a unit, and if not, why. */
final class FollowingPolicy {

	private FollowingPolicy() {
	}

	/**
	 * Reading what is open there: whoever looks after it, the office, the Thường trực.
	 */
	static boolean reads(Actor actor, boolean looksAfter) {
		return looksAfter || actor.holds(Role.STANDING_OFFICE, Role.LEADER);
	}

	/** Urging it: whoever looks after it, or the office. */
	static Permission urge(Actor actor, boolean looksAfter) {
		return (looksAfter || actor.holds(Role.STANDING_OFFICE)) ? Permission.grant()
				: Permission.refused("following.areaMemberUrges");
	}

}
