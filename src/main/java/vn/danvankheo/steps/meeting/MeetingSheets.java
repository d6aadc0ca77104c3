package vn.danvankheo.steps.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Account;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.appraisal.QueueBrowsing;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;

/** Reads meetings for the committee's people. */
@Service
@Transactional(readOnly = true)
public class MeetingSheets {

	private final Meetings meetings;

	private final Agendas agendas;

	private final Correcting corrections;

	private final Campaigns campaigns;

	private final QueueBrowsing browsing;

	private final Attendance attendance;

	private final Clock clock;

	MeetingSheets(Meetings meetings, Agendas agendas, Correcting corrections, Campaigns campaigns,
			QueueBrowsing browsing, Attendance attendance, Clock clock) {
		this.meetings = meetings;
		this.agendas = agendas;
		this.corrections = corrections;
		this.campaigns = campaigns;
		this.browsing = browsing;
		this.attendance = attendance;
		this.clock = clock;
	}

	/**
	 * The meetings of the year asked for, else of the current one, each without what was
	 * corrected in it.
	 */
	@Allowed({ Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER, Role.CLERK })
	public List<MeetingView> all(Actor actor, Integer year) {
		return this.browsing.chosen(actor, year).map((campaign) -> all(actor, campaign)).orElse(List.of());
	}

	private List<MeetingView> all(Actor actor, Campaign campaign) {
		List<Meeting> found = this.meetings
			.findByCommitteeAndCampaignOrderByNotesHeldOnDescCreatedAtDesc(actor.committee(), campaign.id());
		Map<MeetingId, List<AgendaLine>> lines = this.agendas.lines(actor.committee(),
				found.stream().map(Meeting::id).toList());
		return found.stream()
			.map((meeting) -> new MeetingView(meeting, campaign.year(),
					told(actor, lines.getOrDefault(meeting.id(), List.of())), List.of(), attended(meeting)))
			.toList();
	}

	/** One meeting, with its agenda. */
	@Allowed({ Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER, Role.CLERK })
	public MeetingView one(Actor actor, MeetingId id) {
		Meeting meeting = this.meetings.findByIdAndCommittee(id, actor.committee()).orElseThrow(NoSuchRecord::new);
		return new MeetingView(meeting, this.campaigns.findById(meeting.campaign()).map(Campaign::year).orElse(0),
				told(actor, this.agendas.lines(meeting)), this.corrections.of(meeting), attended(meeting));
	}

	private boolean attended(Meeting meeting) {
		return meeting.attended(LocalDate.now(this.clock));
	}

	/** One meeting before somebody who writes in it. */
	@Allowed(Role.STANDING_OFFICE)
	public MeetingView ofOffice(Actor actor, MeetingId id) {
		return one(actor, id);
	}

	/** What is proposed for models of his own unit nobody learns before it is decided. */
	private static List<AgendaLine> told(Actor actor, List<AgendaLine> lines) {
		return lines.stream().filter((line) -> !line.open() || !actor.worksFor(line.unitId())).toList();
	}

	/**
	 * All that is proposed and could stand on a meeting's agenda, but for models of his
	 * own unit.
	 */
	@Allowed(Role.STANDING_OFFICE)
	public List<Agendas.Candidate> candidates(Actor actor, MeetingId id) {
		Meeting meeting = this.meetings.findByIdAndCommittee(id, actor.committee()).orElseThrow(NoSuchRecord::new);
		return this.agendas.candidates(actor, meeting)
			.stream()
			.filter((candidate) -> !actor.worksFor(new UnitId(candidate.unitId())))
			.toList();
	}

	/** A new meeting of today, as the one before makes likely. */
	@Allowed(Role.STANDING_OFFICE)
	public MeetingForm blank(Actor actor) {
		Meeting last = all(actor, (Integer) null).stream().map(MeetingView::meeting).findFirst().orElse(null);
		return MeetingForm.on(LocalDate.now(this.clock), last, this.attendance.words(actor));
	}

	/** Its minutes; until somebody is written down all members count as present. */
	@Allowed(Role.STANDING_OFFICE)
	public MeetingForm minutes(Actor actor, MeetingId id) {
		MeetingView view = one(actor, id);
		MeetingForm form = MeetingForm.of(view.meeting());
		boolean begun = !view.meeting().notes().heldOn().isAfter(LocalDate.now(this.clock));
		return (begun && !view.attended()) ? form.allPresent(members(actor)) : form;
	}

	/** The committee's members and leaders who have an account. */
	@Allowed(Role.STANDING_OFFICE)
	public List<Account> members(Actor actor) {
		return this.attendance.members(actor.committee());
	}

}
