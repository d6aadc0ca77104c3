package vn.danvankheo.obligation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import vn.danvankheo.campaign.CampaignEvent;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.CommitteeId;
import vn.danvankheo.organisation.UnitId;

/**
 * A period's opening day came and the list of who owes in it was frozen; nobody did it,
 * the calendar did.
 *
 * @param period the period
 * @param at when
 */
record PeriodOpened(ObligationPeriod period, Instant at) implements CampaignEvent {

	@Override
	public Actor actor() {
		return null;
	}

	@Override
	public CommitteeId committee() {
		return this.period.committee();
	}

	@Override
	public String event() {
		return "obligation.opened";
	}

	@Override
	public UUID subject() {
		return this.period.id();
	}

	@Override
	public UnitId unit() {
		return null;
	}

	@Override
	public Map<String, Object> detail() {
		return Map.of("kind", this.period.kind(), "about", this.period.name(), "expected", this.period.expected());
	}

}
