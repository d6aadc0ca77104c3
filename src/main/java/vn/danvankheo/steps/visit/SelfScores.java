package vn.danvankheo.steps.visit;

import java.util.Collection;
import java.util.Map;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.year.emulation.ParticipationId;

/** What units say of their own models by the criteria; a later room answers. */
public interface SelfScores {

	/**
	 * What was sent last of each of these models; those of which nothing was are missing.
	 */
	Map<ParticipationId, SelfScore> of(CommitteeId committee, Collection<ParticipationId> models);

	/** How many units have judged by this version. */
	int use(CriteriaSetId set);

}
