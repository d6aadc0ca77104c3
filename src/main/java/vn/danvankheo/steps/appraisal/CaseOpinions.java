package vn.danvankheo.steps.appraisal;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.year.emulation.Participation;

/** Gathers opinions and proposal on one model, and what a reader may add. */
@Component
class CaseOpinions {

	private final Judging judging;

	private final Verdicts verdicts;

	private final Opinions opinions;

	private final Conflicts conflicts;

	CaseOpinions(Judging judging, Verdicts verdicts, Opinions opinions, Conflicts conflicts) {
		this.judging = judging;
		this.verdicts = verdicts;
		this.opinions = opinions;
		this.conflicts = conflicts;
	}

	CaseView.Said of(Actor actor, Participation model) {
		if (actor.worksFor(model.unit())) {
			return nothing(actor, model);
		}
		Verdict verdict = this.verdicts.pendingOn(model.id()).orElse(null);
		String target = Optional.ofNullable(verdict)
			.map((pending) -> this.judging.target(actor, pending.ruling()))
			.map((found) -> found.facts().name())
			.orElse(null);
		boolean conflict = this.judging.conflict(actor, model);
		return new CaseView.Said(verdict, target, this.opinions.findByParticipationOrderByGivenAtDesc(model.id()),
				this.conflicts.of(model.id()), actor.account(), AppraisalPolicy.opine(actor, model, conflict),
				staff(actor, AppraisalPolicy.propose(actor, model, conflict)),
				staff(actor, AppraisalPolicy.reconsider(actor, model, conflict)));
	}

	/** Nobody learns what is said of his own unit's model before it is decided. */
	private static CaseView.Said nothing(Actor actor, Participation model) {
		Permission own = AppraisalPolicy.judge(actor, model, false);
		return new CaseView.Said(null, null, List.of(), List.of(), actor.account(), own, staff(actor, own),
				staff(actor, own));
	}

	private static Permission staff(Actor actor, Permission permission) {
		return actor.holds(Role.STANDING_OFFICE) ? permission : Permission.refused("role.standingOffice");
	}

}
