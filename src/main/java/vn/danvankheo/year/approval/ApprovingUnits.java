package vn.danvankheo.year.approval;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.runtime.AskedOnce;

/** The units whose head approves what they send. */
interface ApprovingUnits extends JpaRepository<ApprovingUnit, UnitId> {

	@Override
	@AskedOnce
	boolean existsById(UnitId unit);

}
