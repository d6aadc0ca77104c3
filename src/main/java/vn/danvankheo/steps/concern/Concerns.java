package vn.danvankheo.steps.concern;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.ground.organisation.CommitteeId;

/** Everything units brought up, in all years. */
interface Concerns extends JpaRepository<Concern, UUID> {

	Optional<Concern> findByConcernIdAndCommittee(UUID concernId, CommitteeId committee);

}
