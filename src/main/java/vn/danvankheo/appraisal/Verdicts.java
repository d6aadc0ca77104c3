package vn.danvankheo.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.emulation.ParticipationId;

/** The verdicts on all models. */
interface Verdicts extends JpaRepository<Verdict, UUID> {

	/** The verdict in this state; at most one is pending. */
	List<Verdict> findByParticipationAndStateOrderByGivenAtDesc(ParticipationId participation, Verdict.State state);

	/** What is proposed for a model and not confirmed yet. */
	default Optional<Verdict> pendingOn(ParticipationId participation) {
		return findByParticipationAndStateOrderByGivenAtDesc(participation, Verdict.State.PENDING).stream().findFirst();
	}

}
