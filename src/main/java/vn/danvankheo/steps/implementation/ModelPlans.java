package vn.danvankheo.steps.implementation;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.year.emulation.ParticipationId;

/** The plans of all models. */
interface ModelPlans extends JpaRepository<ModelPlan, UUID> {

	Optional<ModelPlan> findFirstByParticipationOrderByNumberDesc(ParticipationId participation);

	Optional<ModelPlan> findFirstByParticipationAndStateOrderByNumberDesc(ParticipationId participation,
			ModelPlan.State state);

	/** The plan as its unit sees it: in writing or sent. */
	default Optional<ModelPlan> latest(ParticipationId model) {
		return findFirstByParticipationOrderByNumberDesc(model);
	}

	/** The plan as others see it: as it was sent last. */
	default Optional<ModelPlan> sent(ParticipationId model) {
		return findFirstByParticipationAndStateOrderByNumberDesc(model, ModelPlan.State.SENT);
	}

}
