package vn.danvankheo.obligation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import vn.danvankheo.campaign.CampaignEvent;
import vn.danvankheo.campaign.Round;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.CommitteeId;
import vn.danvankheo.organisation.UnitId;

/**
 * A round's opening day came and the list of who owes a registration was frozen; nobody
 * did it, the calendar did.
 *
 * @param round the round
 * @param at when
 * @param units how many units owe
 */
record RoundOpened(Round round, Instant at, int units) implements CampaignEvent {

	@Override
	public Actor actor() {
		return null;
	}

	@Override
	public CommitteeId committee() {
		return this.round.committee();
	}

	@Override
	public String event() {
		return "round.opened";
	}

	@Override
	public UUID subject() {
		return this.round.id().roundId();
	}

	@Override
	public UnitId unit() {
		return null;
	}

	@Override
	public Map<String, Object> detail() {
		return Map.of("units", this.units);
	}

}
