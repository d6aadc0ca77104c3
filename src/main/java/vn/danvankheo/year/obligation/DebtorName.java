package vn.danvankheo.year.obligation;

import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitKind;

/**
 * What somebody who owes is called.
 *
 * @param kind the kind of the unit; null for teams and the standing office
 * @param code the code of the unit; empty for teams and the standing office
 */
record DebtorName(String name, UnitKind kind, String code) {

	static DebtorName of(Unit unit) {
		return new DebtorName(unit.shortName(), unit.kind(), unit.code());
	}

}
