package vn.danvankheo.inspection;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import vn.danvankheo.campaign.CampaignEvent;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.UnitId;

/**
 * Something happened to the minutes of a visit, or to what it found of a model.
 *
 * @param actor who did it
 * @param at when
 * @param what what happened, e.g. {@code minutes.locked}
 * @param subject the visit, or the model
 * @param unit the unit visited
 * @param internal whether only the committee may read of it
 * @param detail what else is worth keeping
 */
record VisitEvent(Actor actor, Instant at, String what, UUID subject, UnitId unit, boolean internal,
		Map<String, Object> detail) implements CampaignEvent {

	/** About the visit. */
	static VisitEvent of(Actor actor, Instant at, String what, Visit visit, Map<String, Object> detail) {
		return new VisitEvent(actor, at, what, visit.id().inspectionId(), visit.unit().id(), false, detail);
	}

	@Override
	public String event() {
		return this.what;
	}

}
