package vn.danvankheo.steps.adjustment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.year.emulation.ParticipationId;

/** The changes asked for in all committees. */
interface ModelChanges extends JpaRepository<ModelChange, UUID> {

	Optional<ModelChange> findByChangeIdAndCommittee(UUID id, CommitteeId committee);

	List<ModelChange> findByChangeIdInAndCommittee(Collection<UUID> ids, CommitteeId committee);

	/** Those of one model, the latest first. */
	List<ModelChange> findByParticipationOrderByAskedAtDesc(ParticipationId participation);

	List<ModelChange> findByAdjustmentId(UUID adjustment);

}
