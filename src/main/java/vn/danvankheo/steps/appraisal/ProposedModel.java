package vn.danvankheo.steps.appraisal;

import java.util.List;
import java.util.UUID;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.year.emulation.Participation;

/**
 * What became, or would become, of one of many models.
 *
 * @param name its name; null for one that is not there
 * @param messageKey why not; null where nothing was refused
 */
record ProposedModel(UUID id, String name, String unit, Outcome outcome, String messageKey, List<Object> arguments) {

	/** What became of it. */
	enum Outcome {

		/** It is proposed for assignment. */
		PROPOSED,
		/** It was proposed so before. */
		ALREADY,
		/** It may not be. */
		REFUSED

	}

	static ProposedModel of(Participation model, String unit, Permission permission, boolean already) {
		Outcome outcome = !permission.granted() ? Outcome.REFUSED : already ? Outcome.ALREADY : Outcome.PROPOSED;
		return new ProposedModel(model.id().participationId(), model.facts().name(), unit, outcome,
				permission.messageKey(), permission.arguments());
	}

	static ProposedModel missing(UUID id) {
		return new ProposedModel(id, null, null, Outcome.REFUSED, Permission.refused("reception.missing").messageKey(),
				List.of());
	}

}
