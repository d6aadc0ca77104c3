package vn.danvankheo.steps.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.year.emulation.ParticipationId;

/** The verdicts on all models. */
public interface Verdicts extends JpaRepository<Verdict, UUID> {

	/** The verdict in this state; at most one is pending. */
	List<Verdict> findByParticipationAndStateOrderByGivenAtDesc(ParticipationId participation, Verdict.State state);

	List<Verdict> findByParticipationInAndState(Collection<ParticipationId> participations, Verdict.State state);

	/** What is proposed for each of these models and not confirmed yet. */
	default Map<ParticipationId, Verdict> pendingOn(Collection<ParticipationId> participations) {
		return findByParticipationInAndState(participations, Verdict.State.PENDING).stream()
			.collect(Collectors.toMap(Verdict::participation, Function.identity()));
	}

	/** What is proposed for a model and not confirmed yet. */
	default Optional<Verdict> pendingOn(ParticipationId participation) {
		return findByParticipationAndStateOrderByGivenAtDesc(participation, Verdict.State.PENDING).stream().findFirst();
	}

}
