package vn.danvankheo.year.approval;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.ground.organisation.UnitId;

/** The units whose head approves what they send. */
interface ApprovingUnits extends JpaRepository<ApprovingUnit, UnitId> {

}
