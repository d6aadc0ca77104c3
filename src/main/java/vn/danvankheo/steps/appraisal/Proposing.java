package vn.danvankheo.steps.appraisal;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/** The standing office proposes what is to become of one model, and takes it back. */
@Service
@Transactional
public class Proposing {

	private final Judging judging;

	private final Verdicts verdicts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Proposing(Judging judging, Verdicts verdicts, ApplicationEventPublisher events, Clock clock) {
		this.judging = judging;
		this.verdicts = verdicts;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Proposes this for one model, in a transaction of its own; false when just that was
	 * proposed already. It names the proposal he had before him, null when he saw none:
	 * when another stands there meanwhile, that one stays and he is told.
	 */
	@Allowed(Role.STANDING_OFFICE)
	public boolean propose(Actor actor, ParticipationId id, Ruling ruling, SeenVerdict seen) {
		Participation model = this.judging.held(actor, id);
		Move move = Move.of(actor, this.clock.instant());
		Participation target = this.judging.target(actor, ruling);
		AppraisalPolicy.propose(actor, model, this.judging.conflict(actor, model))
			.and(() -> AppraisalPolicy.complete(actor, model, ruling, target, Deadline.dayOf(move.at())))
			.and(() -> this.judging.unchained(model, target))
			.orThrow();
		Optional<Verdict> pending = this.verdicts.pendingOn(id);
		if (pending.isPresent() && pending.get().ruling().equals(ruling)) {
			return false;
		}
		same(pending, seen).orThrow();
		Verdict verdict = pending.orElseGet(() -> new Verdict(model, ruling, move));
		if (pending.isPresent()) {
			verdict.revise(ruling, move);
		}
		this.verdicts.saveAndFlush(verdict);
		this.events.publishEvent(model.happened(pending.isPresent() ? "verdict.changed" : "verdict.given", move)
			.internally()
			.with(detail(ruling)));
		return true;
	}

	/** Takes back what was proposed for a model. */
	@Allowed(Role.STANDING_OFFICE)
	public void takeBack(Actor actor, ParticipationId id, SeenVerdict seen) {
		Participation model = this.judging.held(actor, id);
		AppraisalPolicy.propose(actor, model, this.judging.conflict(actor, model)).orThrow();
		Optional<Verdict> pending = this.verdicts.pendingOn(id);
		if (pending.isPresent()) {
			same(pending, seen).orThrow();
			this.verdicts.delete(pending.get());
			this.events.publishEvent(model.happened("verdict.takenBack", Move.of(actor, this.clock.instant()))
				.internally()
				.with(detail(pending.get().ruling())));
		}
	}

	/** Xét lại: what a meeting agreed stands to be appraised again, for a reason. */
	@Allowed(Role.STANDING_OFFICE)
	public void reconsider(Actor actor, ParticipationId id, String reason) {
		Participation model = this.judging.held(actor, id);
		AppraisalPolicy.reconsider(actor, model, this.judging.conflict(actor, model))
			.and(() -> (reason == null || reason.isBlank()) ? Permission.refused("verdict.noReason")
					: AppraisalPolicy.brief(reason))
			.orThrow();
		Move move = Move.of(actor, this.clock.instant(), reason);
		model.reconsider(move);
		this.judging.save(model);
		this.events.publishEvent(model.happened("appraisal.reconsidered", move).with("reason", reason));
	}

	private static Permission same(Optional<Verdict> pending, SeenVerdict seen) {
		if (pending.isEmpty()) {
			return (seen == null) ? Permission.grant() : Permission.refused("verdict.gone");
		}
		return pending.get().seen().equals(seen) ? Permission.grant()
				: Permission.refused("verdict.another", pending.get().givenByName());
	}

	private static Map<String, Object> detail(Ruling ruling) {
		Map<String, Object> detail = new HashMap<>(Map.of("kind", ruling.kind().name()));
		if (ruling.reason() != null) {
			detail.put("reason", ruling.reason());
		}
		return detail;
	}

}
