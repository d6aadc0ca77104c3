package vn.danvankheo.steps.appraisal;

import java.time.LocalDate;
import java.util.Objects;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

/**
 * Who may judge a model, and when. Nobody judges what his own unit registered, nor a
 * model he has declared a conflict about.
 */
public final class AppraisalPolicy {

	private static final int LONGEST_REASON = 1000;

	private AppraisalPolicy() {
	}

	/** Whether this person may judge this model at all. */
	public static Permission judge(Actor actor, Participation model, boolean conflict) {
		return judge(actor, model.unit(), conflict);
	}

	/** Whether this person may judge a model of this unit. */
	public static Permission judge(Actor actor, UnitId unit, boolean conflict) {
		if (actor.worksFor(unit)) {
			return Permission.refused("appraisal.ownUnit");
		}
		return conflict ? Permission.refused("appraisal.conflict") : Permission.grant();
	}

	/** Cho ý kiến, while the model is being appraised. */
	public static Permission opine(Actor actor, Participation model, boolean conflict) {
		return judge(actor, model, conflict).and(() -> appraised(model));
	}

	/** Đề xuất, in whatever sense. */
	public static Permission propose(Actor actor, Participation model, boolean conflict) {
		return judge(actor, model, conflict).and(() -> appraised(model));
	}

	/**
	 * Whether a proposal says all it must; the target is the model to merge with, null
	 * when there is none such.
	 */
	static Permission complete(Actor actor, Participation model, Ruling ruling, Participation target, LocalDate today) {
		if (ruling.kind().needsReason() && (ruling.reason() == null || ruling.reason().isBlank())) {
			return Permission.refused("verdict.noReason");
		}
		if (ruling.kind() == VerdictKind.RETURN && (ruling.answerBy() == null || ruling.answerBy().isBefore(today))) {
			return Permission.refused("verdict.answerByPast");
		}
		return (ruling.kind() == VerdictKind.MERGE) ? mergeable(actor, model, target) : Permission.grant();
	}

	/** A meeting confirms a proposal: the model must still be where it was. */
	public static Permission confirm(Actor actor, Participation model, boolean conflict, Ruling ruling,
			Participation target) {
		return judge(actor, model, conflict).and(() -> model.mayBecome(ruling.kind().stage()))
			.and(() -> appraised(model))
			.and(() -> (ruling.kind() == VerdictKind.MERGE) ? mergeable(actor, model, target) : Permission.grant());
	}

	/** Xét lại what a meeting agreed, until it is assigned. */
	public static Permission reconsider(Actor actor, Participation model, boolean conflict) {
		return judge(actor, model, conflict).and(() -> (model.stage() == Stage.SELECTED) ? Permission.grant()
				: Permission.refused("appraisal.notSelected"));
	}

	/**
	 * A merge is one step: not into a model that is itself proposed to leave, nor of one
	 * that has taken another in.
	 * @param target the name of the model to merge with
	 * @param proposed what is proposed for that model; null for nothing
	 * @param absorbed whether another was merged into the model that is to be merged
	 */
	static Permission unchained(String target, VerdictKind proposed, boolean absorbed) {
		if (absorbed) {
			return Permission.refused("verdict.hasAbsorbed");
		}
		return (proposed == null || proposed == VerdictKind.SELECT) ? Permission.grant()
				: Permission.refused("verdict.targetLeaving", target);
	}

	/** A reason is kept in the history, and is as long as that has room for. */
	static Permission brief(String reason) {
		return (reason.length() <= LONGEST_REASON) ? Permission.grant()
				: Permission.refused("appraisal.reasonTooLong", reason.length());
	}

	private static Permission appraised(Participation model) {
		return (model.stage() == Stage.RECEIVED) ? Permission.grant()
				: Permission.refused("appraisal.notReceived." + model.stage());
	}

	private static Permission mergeable(Actor actor, Participation model, Participation target) {
		boolean there = target != null && !target.id().equals(model.id())
				&& Objects.equals(target.place().campaign(), model.place().campaign());
		if (!there) {
			return Permission.refused("verdict.noTarget");
		}
		if (actor.worksFor(target.unit())) {
			return Permission.refused("verdict.ownTarget");
		}
		return Stage.GOING_ON.contains(target.stage()) ? Permission.grant()
				: Permission.refused("verdict.targetGone", target.facts().name());
	}

}
