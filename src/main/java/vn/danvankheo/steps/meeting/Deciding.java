package vn.danvankheo.steps.meeting;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.appraisal.AppraisalPolicy;
import vn.danvankheo.steps.appraisal.Judging;
import vn.danvankheo.steps.appraisal.Ruling;
import vn.danvankheo.steps.appraisal.SeenVerdict;
import vn.danvankheo.steps.appraisal.Verdict;
import vn.danvankheo.steps.appraisal.VerdictKind;
import vn.danvankheo.steps.appraisal.Verdicts;
import vn.danvankheo.steps.reception.ReturnOrder;
import vn.danvankheo.steps.reception.Returning;
import vn.danvankheo.steps.registration.ListCounts;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/** Carries out one decision of a meeting, in a transaction of its own. */
@Component
@Transactional
class Deciding {

	private static final int LONGEST = 1000;

	private final Judging judging;

	private final Verdicts verdicts;

	private final AgendaItems items;

	private final Attendance attendance;

	private final Returning returning;

	private final ListCounts lists;

	private final Units units;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Deciding(Judging judging, Verdicts verdicts, AgendaItems items, Attendance attendance, Returning returning,
			ListCounts lists, Units units, ApplicationEventPublisher events, Clock clock) {
		this.judging = judging;
		this.verdicts = verdicts;
		this.items = items;
		this.attendance = attendance;
		this.returning = returning;
		this.lists = lists;
		this.units = units;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Moves the model as the pending verdict says. One that the meeting did not have
	 * before it just so is refused; null for none. Does nothing when the item has been
	 * dealt with.
	 */
	void decide(Actor actor, Meeting meeting, AgendaLine line, SeenVerdict seen) {
		Participation model = this.judging.held(actor, new ParticipationId(line.model()));
		AgendaItem item = item(actor, line.item());
		if (!item.open()) {
			return;
		}
		boolean conflict = this.judging.conflict(actor, model);
		AppraisalPolicy.judge(actor, model, conflict).orThrow();
		Verdict verdict = this.verdicts.pendingOn(model.id()).orElse(null);
		if (verdict == null || !verdict.seen().equals(seen)) {
			Permission.refused("verdict.changedSince").orThrow();
		}
		Ruling ruling = verdict.ruling();
		Participation target = this.judging.target(actor, ruling);
		AppraisalPolicy.confirm(actor, model, conflict, ruling, target)
			.and(() -> this.judging.unchained(model, target))
			.orThrow();
		String recused = this.attendance.recused(meeting.id(), model.id());
		carryOut(actor, meeting, model, ruling, target);
		verdict.confirm();
		item.applied(verdict, recused);
	}

	private void carryOut(Actor actor, Meeting meeting, Participation model, Ruling ruling, Participation target) {
		Move move = new Move(actor, this.clock.instant(), reason(ruling, target),
				"Cuộc họp xét ngày " + VietnameseDate.format(meeting.notes().heldOn()));
		switch (ruling.kind()) {
			case SELECT -> model.select(move);
			case DECLINE -> model.decline(move);
			case MERGE -> model.merge(move);
			case RETURN -> {
				this.returning.giveBack(actor, model.id(), null,
						new ReturnOrder(Map.of(Fact.CONTENT, ruling.reason()), ruling.answerBy()));
				return;
			}
		}
		this.judging.save(model);
		if (ruling.kind() != VerdictKind.SELECT) {
			this.lists.recountAfterReturn(model.place(), move.at());
		}
		if (target != null) {
			this.events.publishEvent(target.happened("appraisal.absorbed", move)
				.with("reason", "“" + model.facts().name() + "” của " + name(model)));
		}
	}

	private String name(Participation model) {
		return this.units.findByIdAndCommittee(model.unit(), model.place().committee()).map(Unit::shortName).orElse("");
	}

	private String reason(Ruling ruling, Participation target) {
		if (target == null) {
			return ruling.reason();
		}
		String whole = "Gộp với “" + target.facts().name() + "” của " + name(target) + ". " + ruling.reason();
		return whole.substring(0, Math.min(LONGEST, whole.length()));
	}

	/** Notes why it could not be carried out. */
	void refuse(Actor actor, UUID itemId, Permission reason) {
		AgendaItem item = item(actor, itemId);
		if (item.open()) {
			item.refused(reason);
		}
	}

	private AgendaItem item(Actor actor, UUID itemId) {
		return this.items.findByItemIdAndCommittee(itemId, actor.committee()).orElseThrow(NoSuchRecord::new);
	}

}
