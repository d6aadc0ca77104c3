package vn.danvankheo.ground.organisation;

import java.util.List;
import java.util.UUID;

import vn.danvankheo.ground.web.PhoneNumber;
import vn.danvankheo.ground.web.PhoneNumbers;

/**
 * Somebody in the list of people.
 *
 * @param position chức vụ; may be null
 * @param phone điện thoại; may be null
 * @param roles what he does, in the order of {@link Role}
 */
record PersonRow(UUID id, String username, String displayName, String position, String phone, boolean enabled,
		boolean hasPassword, long version, List<RoleRow> roles) {

	/** How to call him. */
	public List<PhoneNumber> numbers() {
		return PhoneNumbers.in(this.phone);
	}

	public String state() {
		if (!this.enabled) {
			return "DISABLED";
		}
		return this.hasPassword ? "ACTIVE" : "INVITED";
	}

	/**
	 * One role of somebody.
	 *
	 * @param unit the unit's short name; null for a role of the whole committee
	 */
	record RoleRow(UUID account, Role role, String unit) {

	}

}
