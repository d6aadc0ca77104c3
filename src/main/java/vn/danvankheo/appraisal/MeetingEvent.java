package vn.danvankheo.appraisal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import vn.danvankheo.campaign.CampaignEvent;
import vn.danvankheo.emulation.Move;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.UnitId;

/**
 * A meeting was called, concluded or its minutes corrected.
 *
 * @param move who and when
 * @param what what happened, e.g. {@code meeting.concluded}
 * @param meeting the meeting
 * @param detail what else is worth keeping
 */
record MeetingEvent(Move move, String what, MeetingId meeting, Map<String, Object> detail) implements CampaignEvent {

	@Override
	public Actor actor() {
		return this.move.by();
	}

	@Override
	public Instant at() {
		return this.move.at();
	}

	@Override
	public String event() {
		return this.what;
	}

	@Override
	public UUID subject() {
		return this.meeting.meetingId();
	}

	@Override
	public UnitId unit() {
		return null;
	}

	@Override
	public boolean internal() {
		return true;
	}

}
