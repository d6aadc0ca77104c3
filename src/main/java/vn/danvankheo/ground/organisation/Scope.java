package vn.danvankheo.ground.organisation;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The part of the world a query may touch: one committee, and within it all units or only
 * some.
 *
 * @param allUnits whether every unit of it is included
 * @param units the units included when not all are
 */
public record Scope(CommitteeId committee, boolean allUnits, Set<UnitId> units) {

	/** Whether records of this unit may be seen. */
	public boolean includes(CommitteeId ofCommittee, UnitId unit) {
		return this.committee.equals(ofCommittee) && (this.allUnits || this.units.contains(unit));
	}

	/**
	 * The units as plain values, for a query; a value that matches nothing when there are
	 * none.
	 */
	public Set<UUID> unitValues() {
		return this.units.isEmpty() ? Set.of(new UUID(0, 0))
				: this.units.stream().map(UnitId::unitId).collect(Collectors.toUnmodifiableSet());
	}

}
