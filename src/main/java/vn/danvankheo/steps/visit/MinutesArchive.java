package vn.danvankheo.steps.visit;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.ground.runtime.AskedOnce;
import vn.danvankheo.steps.inspection.InspectionId;

/** The minutes of all visits; ask for the visit first, whether it may be seen. */
interface MinutesArchive extends JpaRepository<Minutes, UUID> {

	/** All numbers of a visit, the newest first. */
	@AskedOnce
	List<Minutes> findByInspectionOrderByNumberDesc(InspectionId inspection);

}
