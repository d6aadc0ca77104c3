package vn.danvankheo.ground.organisation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Something happened that is worth remembering. Heard by the history in the same
 * transaction; it never moves stages.
 *
 * @param actor who did it; null when the calendar did
 * @param onBehalfOf for which unit he did it, when it is not his own; else null
 * @param what what happened: its text is the message «event.…»
 * @param unit the unit it concerns; null for the whole committee
 * @param internal whether only the committee's people may ever read of it: opinions,
 * verdicts that no meeting has confirmed, scores
 * @param detail what else is worth keeping; simple values only, never a secret
 */
public record Happened(Actor actor, CommitteeId committee, UnitId onBehalfOf, Instant at, String what, UUID subject,
		UnitId unit, boolean internal, Map<String, Object> detail) {

	/** Somebody did it to a record of the whole committee, for all of it to read. */
	public static Happened of(Actor actor, Instant at, String what, UUID subject) {
		return new Happened(actor, actor.committee(), null, at, what, subject, null, false, Map.of());
	}

	/** Nobody did it, its day came. */
	public static Happened byCalendar(CommitteeId committee, Instant at, String what, UUID subject) {
		return new Happened(null, committee, null, at, what, subject, null, false, Map.of());
	}

	/** It concerns this unit. */
	public Happened in(UnitId unit) {
		return new Happened(this.actor, this.committee, this.onBehalfOf, this.at, this.what, this.subject, unit,
				this.internal, this.detail);
	}

	/** It was done for this unit; null for nobody else. */
	public Happened onBehalfOf(UnitId unit) {
		return new Happened(this.actor, this.committee, unit, this.at, this.what, this.subject, this.unit,
				this.internal, this.detail);
	}

	/** Only the committee's people may read of it. */
	public Happened internally() {
		return new Happened(this.actor, this.committee, this.onBehalfOf, this.at, this.what, this.subject, this.unit,
				true, this.detail);
	}

	/** This is worth keeping too; null is not. */
	public Happened with(String name, Object value) {
		return (value != null) ? with(Map.of(name, value)) : this;
	}

	/** All this is worth keeping too. */
	public Happened with(Map<String, ?> more) {
		Map<String, Object> all = new LinkedHashMap<>(this.detail);
		all.putAll(more);
		return new Happened(this.actor, this.committee, this.onBehalfOf, this.at, this.what, this.subject, this.unit,
				this.internal, all);
	}

}
