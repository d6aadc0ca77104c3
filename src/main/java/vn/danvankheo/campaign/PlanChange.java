package vn.danvankheo.campaign;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.UnitId;

/**
 * The office changed the plan as it is kept here.
 *
 * @param actor who
 * @param at when
 * @param campaign the campaign
 * @param what what was changed, e.g. {@code quotasChanged}
 * @param detail to what
 */
record PlanChange(Actor actor, Instant at, Campaign campaign, String what,
		Map<String, Object> detail) implements CampaignEvent {

	@Override
	public String event() {
		return "campaign." + this.what;
	}

	@Override
	public UUID subject() {
		return this.campaign.id().campaignId();
	}

	@Override
	public UnitId unit() {
		return null;
	}

}
