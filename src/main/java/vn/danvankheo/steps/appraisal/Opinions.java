package vn.danvankheo.steps.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.year.emulation.ParticipationId;

/** The opinions on all models, earlier ones too. */
interface Opinions extends JpaRepository<Opinion, UUID> {

	/** All that was ever said about a model, the latest first. */
	List<Opinion> findByParticipationOrderByGivenAtDesc(ParticipationId participation);

	/** What this person thinks of a model now. */
	Optional<Opinion> findByParticipationAndAccountAndSupersededAtIsNull(ParticipationId participation,
			AccountId account);

}
