package vn.danvankheo.steps.appraisal;

import java.time.Clock;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/** Cho ý kiến: members, leaders and staff say what they think; it decides nothing. */
@Service
@Transactional
public class Opining {

	private final Judging judging;

	private final Opinions opinions;

	private final Conflicts conflicts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Opining(Judging judging, Opinions opinions, Conflicts conflicts, ApplicationEventPublisher events, Clock clock) {
		this.judging = judging;
		this.opinions = opinions;
		this.conflicts = conflicts;
		this.events = events;
		this.clock = clock;
	}

	/** Thinks this of a model from now on; what he said before is kept. */
	@Allowed({ Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER })
	public void give(Actor actor, ParticipationId id, VerdictKind stance, String text) {
		Participation model = this.judging.held(actor, id);
		AppraisalPolicy.opine(actor, model, this.judging.conflict(actor, model))
			.and(() -> said(stance, text))
			.orThrow();
		Move move = Move.of(actor, this.clock.instant());
		Optional<Opinion> before = this.opinions.findByParticipationAndAccountAndSupersededAtIsNull(id,
				actor.account());
		if (before.isPresent() && before.get().says(stance, text)) {
			return;
		}
		before.ifPresent((opinion) -> {
			opinion.supersede(move.at());
			this.opinions.saveAndFlush(opinion);
		});
		this.opinions.saveAndFlush(new Opinion(model, stance, text, move));
		this.events.publishEvent(model.happened(before.isPresent() ? "opinion.changed" : "opinion.given", move)
			.internally()
			.with("kind", stance.name()));
	}

	/** Says that he is concerned by a model: he judges it no more. */
	@Allowed({ Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER })
	public void declareConflict(Actor actor, ParticipationId id, String reason) {
		Participation model = this.judging.held(actor, id);
		if (reason == null || reason.isBlank()) {
			Permission.refused("conflict.noReason").orThrow();
		}
		AppraisalPolicy.brief(reason).orThrow();
		if (!this.judging.conflict(actor, model)) {
			Move move = Move.of(actor, this.clock.instant());
			this.conflicts.add(model, reason, move);
			this.opinions.findByParticipationAndAccountAndSupersededAtIsNull(id, actor.account())
				.ifPresent((opinion) -> opinion.supersede(move.at()));
			this.events.publishEvent(model.happened("conflict.declared", move).internally().with("reason", reason));
		}
	}

	private static Permission said(VerdictKind stance, String text) {
		if (stance == null) {
			return Permission.refused("opinion.noStance");
		}
		return (stance.needsReason() && text.isBlank()) ? Permission.refused("opinion.noText") : Permission.grant();
	}

}
