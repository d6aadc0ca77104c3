package vn.danvankheo.inspection;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import vn.danvankheo.campaign.CampaignEvent;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.UnitId;

/**
 * A criteria set was written or changed.
 *
 * @param actor who did it
 * @param at when
 * @param set the version that resulted
 * @param fresh whether it is a version of its own rather than a change of one nobody was
 * judged by
 */
record CriteriaSetChange(Actor actor, Instant at, CriteriaSet set, boolean fresh) implements CampaignEvent {

	@Override
	public String event() {
		return this.fresh ? "criteriaSet.created" : "criteriaSet.changed";
	}

	@Override
	public UUID subject() {
		return this.set.id().criteriaSetId();
	}

	@Override
	public UnitId unit() {
		return null;
	}

	@Override
	public boolean internal() {
		return true;
	}

	@Override
	public Map<String, Object> detail() {
		return Map.of("purpose", this.set.kind().purpose().name(), "ownerKind", this.set.kind().ownerKind().name(),
				"number", this.set.number());
	}

}
