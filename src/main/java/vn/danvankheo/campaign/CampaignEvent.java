package vn.danvankheo.campaign;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.CommitteeId;
import vn.danvankheo.organisation.UnitId;

/**
 * Something happened that is worth remembering. Heard by the history in the same
 * transaction; events never move stages.
 */
public interface CampaignEvent {

	/** Who did it; null when the calendar did. */
	Actor actor();

	/** The committee it concerns; to be told by events without an actor. */
	default CommitteeId committee() {
		return actor().committee();
	}

	/** For which unit he did it, when it is not his own; else null. */
	default UnitId onBehalfOf() {
		return null;
	}

	/** When. */
	Instant at();

	/** What happened: its text is the message «event.…». */
	String event();

	/** The record it happened to. */
	UUID subject();

	/** The unit it concerns; null for the whole committee. */
	UnitId unit();

	/**
	 * Whether only the committee's people may ever read of it: opinions, verdicts that no
	 * meeting has confirmed, scores.
	 */
	default boolean internal() {
		return false;
	}

	/** What else is worth keeping; simple values only. */
	default Map<String, Object> detail() {
		return Map.of();
	}

}
