package vn.danvankheo.inspection;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import vn.danvankheo.campaign.CampaignEvent;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.UnitId;

/**
 * An interest was declared, or holds no longer.
 *
 * @param actor who did it
 * @param at when
 * @param what what happened
 * @param interest the interest
 * @param unitName what the unit is called
 */
record InterestEvent(Actor actor, Instant at, String what, DeclaredInterest interest,
		String unitName) implements CampaignEvent {

	@Override
	public String event() {
		return "interest." + this.what;
	}

	@Override
	public UUID subject() {
		return this.interest.id();
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
		return Map.of("name", this.interest.name(), "unit", this.unitName, "reason", this.interest.reason());
	}

}
