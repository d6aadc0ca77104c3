package vn.danvankheo.steps.meeting;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.steps.appraisal.AppraisalPolicy;
import vn.danvankheo.steps.appraisal.Judging;
import vn.danvankheo.steps.appraisal.QueueBrowsing;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.ParticipationId;

/**
 * The standing office calls a meeting, puts proposals on its agenda, keeps its minutes.
 */
@Service
@Transactional
public class MeetingDesk {

	private final Meetings meetings;

	private final AgendaItems items;

	private final Agendas agendas;

	private final Attendance attendance;

	private final Judging judging;

	private final QueueBrowsing campaigns;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	MeetingDesk(Meetings meetings, AgendaItems items, Agendas agendas, Attendance attendance, Judging judging,
			QueueBrowsing campaigns, ApplicationEventPublisher events, Clock clock) {
		this.meetings = meetings;
		this.items = items;
		this.agendas = agendas;
		this.attendance = attendance;
		this.judging = judging;
		this.campaigns = campaigns;
		this.events = events;
		this.clock = clock;
	}

	/** Calls a meeting about all that is proposed and on no other agenda. */
	@Allowed(Role.STANDING_OFFICE)
	public MeetingId call(Actor actor, Integer year, MeetingForm form) {
		Campaign campaign = this.campaigns.chosen(actor, year).orElseThrow(NoSuchRecord::new);
		Move move = Move.of(actor, this.clock.instant());
		Meeting meeting = new Meeting(campaign, form.notes(), move);
		meeting.record(form.notes(), this.attendance.asked(actor.committee(), form));
		this.meetings.saveAndFlush(meeting);
		this.agendas.candidates(actor, meeting)
			.stream()
			.filter((candidate) -> !candidate.elsewhere())
			.forEach((candidate) -> this.items.save(new AgendaItem(meeting, new ParticipationId(candidate.id()))));
		this.events.publishEvent(meeting.happened("called", move));
		return meeting.id();
	}

	/** Keeps other minutes; the version is the one he had before him. */
	@Allowed(Role.STANDING_OFFICE)
	public void save(Actor actor, MeetingId id, MeetingForm form, Long version) {
		Meeting meeting = held(actor, id);
		meeting.open().orThrow();
		if (version != null) {
			Stale.unless(version, meeting.version());
		}
		meeting.record(form.notes(), this.attendance.asked(actor.committee(), form));
	}

	/**
	 * Has exactly these models on its agenda, as far as something is proposed for them.
	 * Those of his own unit stay as they are, since he does not see them; one that he may
	 * not judge he neither adds nor takes off.
	 */
	@Allowed(Role.STANDING_OFFICE)
	public void agree(Actor actor, MeetingId id, Collection<UUID> models) {
		Meeting meeting = held(actor, id);
		meeting.open().orThrow();
		Set<UUID> wanted = new HashSet<>(models);
		for (AgendaLine line : this.agendas.lines(meeting)) {
			if (!wanted.remove(line.model()) && !actor.worksFor(line.unitId())) {
				this.judging.judge(actor, new ParticipationId(line.model()), line.unitId()).orThrow();
				this.items.deleteById(line.item());
			}
		}
		this.items.flush();
		this.agendas.candidates(actor, meeting)
			.stream()
			.filter((candidate) -> !candidate.elsewhere() && wanted.contains(candidate.id()))
			.forEach((candidate) -> {
				AppraisalPolicy.judge(actor, new UnitId(candidate.unitId()), candidate.conflict()).orThrow();
				this.items.save(new AgendaItem(meeting, new ParticipationId(candidate.id())));
			});
	}

	private Meeting held(Actor actor, MeetingId id) {
		return this.meetings.hold(id, actor.committee()).orElseThrow(NoSuchRecord::new);
	}

}
