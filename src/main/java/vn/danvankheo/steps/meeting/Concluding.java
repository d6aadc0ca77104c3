package vn.danvankheo.steps.meeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.appraisal.AppraisalPolicy;
import vn.danvankheo.steps.appraisal.Foreseeing;
import vn.danvankheo.steps.appraisal.Foresight;
import vn.danvankheo.steps.appraisal.SeenVerdict;
import vn.danvankheo.steps.appraisal.UnitEffects;
import vn.danvankheo.steps.appraisal.Verdict;
import vn.danvankheo.steps.appraisal.VerdictKind;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Visiting;

/**
 * Kết luận: the meeting is locked, then each of its decisions takes effect in a
 * transaction of its own. Doing it again goes on where it stopped, and does nothing
 * twice.
 */
@Service
public class Concluding {

	private static final Comparator<AgendaLine> MERGES_LAST = Comparator.comparing(AgendaLine::kind,
			Comparator.nullsLast(Comparator.naturalOrder()));

	private final Meetings meetings;

	private final Agendas agendas;

	private final Closing closing;

	private final Deciding deciding;

	private final Foreseeing foreseeing;

	private final UnitEffects effects;

	private final Visiting visiting;

	private final Clock clock;

	Concluding(Meetings meetings, Agendas agendas, Closing closing, Deciding deciding, Foreseeing foreseeing,
			UnitEffects effects, Visiting visiting, Clock clock) {
		this.meetings = meetings;
		this.agendas = agendas;
		this.closing = closing;
		this.deciding = deciding;
		this.foreseeing = foreseeing;
		this.effects = effects;
		this.visiting = visiting;
		this.clock = clock;
	}

	/** What would become of each, and what each unit would have left. Changes nothing. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public Conclusion preview(Actor actor, MeetingId id) {
		Meeting meeting = this.meetings.findByIdAndCommittee(id, actor.committee()).orElseThrow(NoSuchRecord::new);
		List<AgendaLine> lines = this.agendas.lines(meeting).stream().sorted(MERGES_LAST).toList();
		Foresight foresight = this.foreseeing.of(actor, lines.stream().map(AgendaLine::participation).toList());
		Foresight.Merges merges = this.foreseeing.merges(actor, foresight);
		Set<UUID> unvisited = this.visiting.unvisited(lines.stream().map(AgendaLine::model).toList());
		List<Conclusion.Foreseen> foreseen = new ArrayList<>();
		Set<UUID> selecting = new HashSet<>();
		Set<UUID> leaving = new HashSet<>();
		for (AgendaLine line : lines) {
			Permission permission = foreseen(actor, line, foresight, merges, leaving);
			if (permission.granted()) {
				((line.kind() == VerdictKind.SELECT) ? selecting : leaving).add(line.model());
			}
			foreseen.add(new Conclusion.Foreseen(actor.worksFor(line.unitId()) ? line.masked() : line, permission,
					!unvisited.contains(line.model())));
		}
		return new Conclusion(meeting,
				MeetingPolicy.conclude(meeting, lines.size(), Deadline.dayOf(this.clock.instant())), foreseen,
				this.effects.of(actor, selecting, leaving));
	}

	private static Permission foreseen(Actor actor, AgendaLine line, Foresight foresight, Foresight.Merges merges,
			Set<UUID> leaving) {
		ParticipationId id = line.participation();
		Permission judge = AppraisalPolicy.judge(actor, line.unitId(), foresight.conflict(id));
		Verdict verdict = foresight.pendingOn(id).orElse(null);
		if (verdict == null || !judge.granted()) {
			return judge.and(() -> Permission.refused("verdict.changedSince"));
		}
		Participation model = foresight.model(id).orElseThrow(NoSuchRecord::new);
		Participation target = merges.target(verdict.ruling());
		if (target != null && leaving.contains(target.id().participationId())) {
			return Permission.refused("verdict.targetGone", target.facts().name());
		}
		return AppraisalPolicy.confirm(actor, model, false, verdict.ruling(), target)
			.and(() -> merges.unchained(model, target));
	}

	/**
	 * Concludes the meeting. Each item names the proposal that the chair had before him:
	 * one that was changed since, or that he did not see, is refused.
	 */
	@Allowed(Role.STANDING_OFFICE)
	public void conclude(Actor actor, MeetingId id, Map<UUID, SeenVerdict> seen) {
		conclude(actor, id, (line) -> seen.get(line.item()));
	}

	/** Concludes the meeting for one who takes every proposal as it stands now. */
	@Allowed(Role.STANDING_OFFICE)
	public void concludeAsItStands(Actor actor, MeetingId id) {
		conclude(actor, id, AgendaLine::proposal);
	}

	private void conclude(Actor actor, MeetingId id, Function<AgendaLine, SeenVerdict> seen) {
		Meeting meeting = this.closing.close(actor, id);
		this.agendas.lines(meeting)
			.stream()
			.filter(AgendaLine::open)
			.sorted(MERGES_LAST)
			.forEach((line) -> carryOut(actor, meeting, line, seen.apply(line)));
	}

	private void carryOut(Actor actor, Meeting meeting, AgendaLine line, SeenVerdict seen) {
		try {
			this.deciding.decide(actor, meeting, line, seen);
		}
		catch (Refused refused) {
			this.deciding.refuse(actor, line.item(), refused.permission());
		}
		catch (NoSuchRecord missing) {
			this.deciding.refuse(actor, line.item(), Permission.refused("reception.missing"));
		}
		catch (OptimisticLockingFailureException | PessimisticLockingFailureException
				| DataIntegrityViolationException busy) {
			this.deciding.refuse(actor, line.item(), Permission.refused("appraisal.changedMeanwhile"));
		}
	}

}
