package vn.danvankheo.year.emulation;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.web.NoSuchRecord;

/** Fetches the participations a person may see; to him the others do not exist. */
@Service
@Transactional(readOnly = true)
public class SeenModels {

	private final Participations participations;

	SeenModels(Participations participations) {
		this.participations = participations;
	}

	/**
	 * The participation, if it lies in his scope and he may see what it says: what was
	 * never sent is its unit's own, unless somebody entered it on the unit's behalf.
	 */
	@Allowed
	public Participation one(Actor actor, ParticipationId id) {
		return this.participations.findByIdAndPlaceCommittee(id, actor.committee())
			.filter((found) -> seen(actor, found))
			.orElseThrow(NoSuchRecord::new);
	}

	/** Those of these participations that he may see so, in no order. */
	@Allowed
	public List<Participation> several(Actor actor, Collection<ParticipationId> ids) {
		return this.participations.findByIdInAndPlaceCommittee(ids, actor.committee())
			.stream()
			.filter((found) -> seen(actor, found))
			.toList();
	}

	private static boolean seen(Actor actor, Participation found) {
		return actor.scope().includes(found.place().committee(), found.unit())
				&& (actor.worksFor(found.unit()) || found.submittedAt() != null || found.entrySource() != null);
	}

}
