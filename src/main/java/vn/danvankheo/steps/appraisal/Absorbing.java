package vn.danvankheo.steps.appraisal;

import java.util.Collection;
import java.util.Set;

import vn.danvankheo.year.emulation.ParticipationId;

/** Which models have taken others in; the meetings that decided it answer. */
public interface Absorbing {

	/** Whether a meeting merged another model with this one. */
	boolean absorbed(ParticipationId model);

	/** Those of these models with which a meeting merged another. */
	Set<ParticipationId> absorbing(Collection<ParticipationId> models);

}
