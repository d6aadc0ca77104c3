package vn.danvankheo.steps.reception;

import java.util.Collection;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.steps.registration.Remark;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

/**
 * What the standing office may do with what a unit sent, and if not, why. Nobody judges
 * what his own unit registered.
 */
final class ReceptionPolicy {

	private ReceptionPolicy() {
	}

	/** Tiếp nhận: what was sent, once no remark stands unresolved. */
	static Permission receive(Actor actor, Participation model, Collection<Remark> remarks) {
		long left = remarks.stream().filter(ReceptionPolicy::unresolved).count();
		return ownUnit(actor, model).and(() -> model.mayBecome(Stage.RECEIVED))
			.and(() -> (left == 0) ? Permission.grant() : Permission.refused("reception.remarksLeft", left));
	}

	/** Trả lại kèm góp ý. */
	static Permission giveBack(Actor actor, Participation model) {
		return ownUnit(actor, model).and(() -> model.mayBecome(Stage.RETURNED));
	}

	/** Closing a remark: once the unit has answered and sent the model again. */
	static Permission close(Actor actor, Participation model, Remark remark) {
		boolean answered = remark.state() == Remark.State.ADDRESSED || remark.state() == Remark.State.NOT_ADDRESSED;
		return ownUnit(actor, model).and(() -> (answered && model.stage() == Stage.SUBMITTED) ? Permission.grant()
				: Permission.refused("remark.notAnswered"));
	}

	/** Whether the office has still to decide about a remark. */
	static boolean unresolved(Remark remark) {
		return remark.state() == Remark.State.OPEN || remark.state() == Remark.State.NOT_ADDRESSED;
	}

	private static Permission ownUnit(Actor actor, Participation model) {
		return actor.worksFor(model.unit()) ? Permission.refused("reception.ownUnit") : Permission.grant();
	}

}
