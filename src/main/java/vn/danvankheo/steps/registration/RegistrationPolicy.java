package vn.danvankheo.steps.registration;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.approval.Approval;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

/**
 * What may be done with a unit's list and its models, and if not, why. What the office
 * returned may be answered after the lock, since the office asked for it; everything else
 * ends there.
 */
public final class RegistrationPolicy {

	private RegistrationPolicy() {
	}

	/** Writing a new model: the unit, or the office that names its source. */
	public static Permission draft(Actor actor, UnitId unit, String source, Clocks clocks, Instant now) {
		return speaksFor(actor, unit, source).and(() -> clocks.accept(now));
	}

	static Permission revise(Actor actor, Participation model, Clocks clocks, Instant now) {
		return touches(actor, model).and(model::revisable).and(() -> stillOpen(model, clocks, now));
	}

	public static Permission send(Actor actor, Participation model, Clocks clocks, Instant now) {
		return touches(actor, model).and(() -> model.mayBecome(Stage.SUBMITTED))
			.and(() -> stillOpen(model, clocks, now));
	}

	/**
	 * Sending from a list: it holds something that is still in the unit's hands, is in
	 * time and is ready, and the head approved it where the unit wants that. Each model
	 * is asked about once more by {@link #send}.
	 */
	public static Permission sendList(Collection<Participation> list, Predicate<Participation> ready, Approval approval,
			Clocks clocks, Instant now) {
		return written(list, ready, clocks, now).and(() -> approval.permits("registration.approval."));
	}

	/** Showing the head what is about to be sent. */
	public static Permission present(Collection<Participation> list, Predicate<Participation> ready, Approval approval,
			Clocks clocks, Instant now) {
		return written(list, ready, clocks, now).and(() -> approval.presentable() ? Permission.grant()
				: Permission.refused("registration.notPresentable." + approval));
	}

	private static Permission written(Collection<Participation> list, Predicate<Participation> ready, Clocks clocks,
			Instant now) {
		List<Participation> inHand = list.stream().filter((model) -> model.stage().editableByUnit()).toList();
		if (inHand.isEmpty() && clocks.accept(now).granted()) {
			return Permission.refused(list.stream().allMatch((model) -> model.stage() == Stage.WITHDRAWN)
					? "registration.nothingWritten" : "registration.allSent");
		}
		List<Participation> inTime = inHand.stream()
			.filter((model) -> stillOpen(model, clocks, now).granted())
			.toList();
		if (inTime.isEmpty()) {
			return clocks.accept(now);
		}
		return inTime.stream().anyMatch(ready) ? Permission.grant() : Permission.refused("registration.noneReady");
	}

	/** Taking a sent model back to change it: until it is received or the list locks. */
	static Permission takeBack(Actor actor, Participation model, Clocks clocks, Instant now) {
		return touches(actor, model).and(() -> model.mayBecome(Stage.DRAFT)).and(() -> clocks.accept(now));
	}

	/**
	 * Withdrawing a model for good: until it is received, and once sent only until the
	 * lock.
	 */
	static Permission withdraw(Actor actor, Participation model, Clocks clocks, Instant now) {
		return touches(actor, model).and(() -> model.mayBecome(Stage.WITHDRAWN))
			.and(() -> (model.stage() == Stage.SUBMITTED) ? clocks.accept(now) : Permission.grant());
	}

	/** Saying that a draft continues a model of an earlier year. */
	static Permission continueEarlier(Actor actor, Participation model, Clocks clocks, Instant now) {
		return revise(actor, model, clocks, now).and(() -> model.stage().takesIdentity());
	}

	/** Confirming what was entered on the unit's behalf: only the unit itself can. */
	static Permission confirm(Actor actor, Participation model) {
		if (!actor.worksFor(model.unit())) {
			return Permission.refused("participation.unitConfirms");
		}
		return model.awaitsConfirmation() ? Permission.grant() : Permission.refused("participation.nothingToConfirm");
	}

	/** Speaking for the unit: its own people, or the office that names its source. */
	public static Permission speaksFor(Actor actor, UnitId unit, String source) {
		if (actor.worksFor(unit)) {
			return Permission.grant();
		}
		if (!actor.holds(Role.STANDING_OFFICE)) {
			return Permission.refused("role.otherUnit");
		}
		return (source != null && !source.isBlank()) ? Permission.grant()
				: Permission.refused("registration.sourceMissing");
	}

	private static Permission touches(Actor actor, Participation model) {
		boolean own = actor.worksFor(model.unit());
		boolean enteredByOffice = actor.holds(Role.STANDING_OFFICE) && model.entrySource() != null;
		return (own || enteredByOffice) ? Permission.grant() : Permission.refused("role.otherUnit");
	}

	private static Permission stillOpen(Participation model, Clocks clocks, Instant now) {
		return (model.stage() == Stage.RETURNED) ? Permission.grant() : clocks.accept(now);
	}

}
