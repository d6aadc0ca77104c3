package vn.danvankheo.steps.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.year.emulation.ParticipationId;

/** What units say of their own models by the criteria; a later room answers. */
public interface SelfScores {

	/**
	 * What had been sent last of each of these models by the end of a day; those of which
	 * nothing had been are missing.
	 */
	Map<ParticipationId, SelfScore> of(CommitteeId committee, Collection<ParticipationId> models, LocalDate day);

	/** How many units have judged by this version. */
	int use(CriteriaSetId set);

}
