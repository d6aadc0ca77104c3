package vn.danvankheo.organisation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A committee, unit or account was changed. Heard by the history in the same transaction.
 *
 * @param actor who did it; for an operator's command the account it was about
 * @param at when
 * @param event what happened: its text is the message «event.…»
 * @param subject the committee, unit or account it happened to
 * @param unit the unit it concerns; null for the whole committee
 * @param detail what else is worth keeping; simple values, never a secret
 */
public record OrganisationEvent(Actor actor, Instant at, String event, UUID subject, UnitId unit,
		Map<String, Object> detail) {

	/** The committee in whose history it stands. */
	public CommitteeId committee() {
		return this.actor.committee();
	}

}
