package vn.danvankheo.steps.sending;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.runtime.AskedOnce;
import vn.danvankheo.steps.registration.RegistrationId;

/** Everything that was sent. */
public interface Batches extends JpaRepository<Batch, BatchId> {

	/** The batch, if it is this committee's, with what it carried. */
	@EntityGraph(attributePaths = "items")
	Optional<Batch> findByIdAndCommittee(BatchId id, CommitteeId committee);

	/** The batches of a list, in order, with what they carried. */
	@EntityGraph(attributePaths = "items")
	@AskedOnce
	List<Batch> findByRegistrationOrderByNumber(RegistrationId registration);

}
