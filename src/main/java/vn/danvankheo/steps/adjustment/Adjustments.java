package vn.danvankheo.steps.adjustment;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.ground.organisation.CommitteeId;

/** The notices of changes of all committees. */
interface Adjustments extends JpaRepository<Adjustment, UUID> {

	Optional<Adjustment> findByAdjustmentIdAndCommittee(UUID id, CommitteeId committee);

}
