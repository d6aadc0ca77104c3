package vn.danvankheo.steps.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.appraisal.AppraisalPolicy;

/** Notes how a meeting's members voted on its models. */
@Service
class Voting {

	private final Meetings meetings;

	private final AgendaItems items;

	private final Agendas agendas;

	Voting(Meetings meetings, AgendaItems items, Agendas agendas) {
		this.meetings = meetings;
		this.items = items;
		this.agendas = agendas;
	}

	/** All models of the meeting, with who may vote on each. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public VotesPage page(Actor actor, MeetingId id) {
		return page(actor, this.meetings.findByIdAndCommittee(id, actor.committee()).orElseThrow(NoSuchRecord::new));
	}

	private VotesPage page(Actor actor, Meeting meeting) {
		Map<UUID, Agendas.Recusal> recusals = this.agendas.recusals(actor, meeting);
		List<VotesPage.Row> rows = this.agendas.lines(meeting)
			.stream()
			.map((line) -> new VotesPage.Row(actor.worksFor(line.unitId()) ? line.masked() : line,
					meeting.membersPresent() - recusals.get(line.item()).recused(),
					AppraisalPolicy.judge(actor, line.unitId(), recusals.get(line.item()).conflict())))
			.toList();
		return new VotesPage(meeting, MeetingPolicy.vote(meeting), rows);
	}

	/**
	 * Notes the votes on each of these; never more than members who may vote are present.
	 */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public FormErrors note(Actor actor, MeetingId id, VoteForm form) {
		VotesPage page = page(actor, this.meetings.hold(id, actor.committee()).orElseThrow(NoSuchRecord::new));
		page.permission().orThrow();
		FormErrors errors = new FormErrors();
		Map<UUID, Votes> votes = new LinkedHashMap<>();
		page.rows().stream().filter((row) -> form.lines().containsKey(row.item())).forEach((row) -> {
			row.permission().orThrow();
			votes.put(row.item(), errors.take(form.line(row.item()).votes(row)));
		});
		if (errors.none()) {
			this.items.findAllById(votes.keySet()).forEach((item) -> item.vote(votes.get(item.id())));
		}
		return errors;
	}

}
