package vn.danvankheo.ground.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.danvankheo.ground.web.PhoneNumber;
import vn.danvankheo.ground.web.PhoneNumbers;

/**
 * A unit in the list.
 *
 * @param phone its phone; may be null
 * @param validTo its last day; null while it exists
 */
record UnitRow(UUID id, String code, String name, String shortName, UnitKind kind, String phone, LocalDate validTo,
		long version, int people) {

	/** How to call it. */
	public List<PhoneNumber> numbers() {
		return PhoneNumbers.in(this.phone);
	}

}
