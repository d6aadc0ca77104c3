package vn.danvankheo.obligation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import vn.danvankheo.campaign.CampaignEvent;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.UnitId;

/**
 * An exception was asked for, made or declined.
 *
 * @param actor who did it
 * @param at when
 * @param what what happened, e.g. {@code extended}
 * @param obligation what it happened to
 * @param detail until when and why
 */
record ObligationEvent(Actor actor, Instant at, String what, Obligation obligation,
		Map<String, Object> detail) implements CampaignEvent {

	@Override
	public String event() {
		return "obligation." + this.what;
	}

	@Override
	public UUID subject() {
		return this.obligation.id();
	}

	@Override
	public UnitId unit() {
		return this.obligation.debtor().unit();
	}

}
