package vn.danvankheo.steps.meeting;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.Move;

/** Locks a meeting's minutes, once. */
@Component
class Closing {

	private final Meetings meetings;

	private final AgendaItems items;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Closing(Meetings meetings, AgendaItems items, ApplicationEventPublisher events, Clock clock) {
		this.meetings = meetings;
		this.items = items;
		this.events = events;
		this.clock = clock;
	}

	/** Locks them; does nothing when they are locked already. */
	@Transactional
	Meeting close(Actor actor, MeetingId id) {
		Meeting meeting = this.meetings.hold(id, actor.committee()).orElseThrow(NoSuchRecord::new);
		if (meeting.open().granted()) {
			Move move = Move.of(actor, this.clock.instant());
			int agenda = this.items.findByMeeting(id).size();
			MeetingPolicy.conclude(meeting, agenda, Deadline.dayOf(move.at())).orThrow();
			meeting.conclude(move);
			this.events.publishEvent(meeting.happened("concluded", move).with("items", agenda));
		}
		return meeting;
	}

}
