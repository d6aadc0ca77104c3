package vn.danvankheo.steps.concern;

import vn.danvankheo.ground.organisation.Permission;

/** Who may do what in a concern's thread. */
final class ConcernPolicy {

	private ConcernPolicy() {
	}

	/** Of his own unit, of one he looks after, or as the office that heard of it. */
	static Permission raise(Side side, boolean visited) {
		return (side.unit() || side.office() || side.area() || visited) ? Permission.grant()
				: Permission.refused("concern.notYours");
	}

	/** What is solved stays as it is; who has something new brings it up anew. */
	static Permission say(Side side, ConcernState state) {
		return concerned(side).and(() -> open(state));
	}

	static Permission ask(Side side, ConcernState state) {
		return office(side).and(() -> open(state));
	}

	static Permission refer(Side side, ConcernState state) {
		return office(side).and(() -> open(state));
	}

	/** Nobody answers what his own unit asks. */
	static Permission answer(Side side, ConcernState state) {
		Permission answering = side.leader() && !side.unit() ? Permission.grant() : office(side);
		return answering.and(() -> open(state));
	}

	/** Only the unit knows; also before anybody answered. */
	static Permission solve(Side side, ConcernState state) {
		return unit(side).and(() -> open(state));
	}

	static Permission reject(Side side, ConcernState state) {
		return unit(side).and(() -> (state == ConcernState.ANSWERED) ? Permission.grant()
				: Permission.refused("concern.notAnswered"));
	}

	/** Whether this act is his to do now. */
	static Permission act(ConcernAct act, Side side, ConcernState state) {
		return switch (act) {
			case RAISED -> Permission.refused("concern.raisedAlready");
			case SAID -> say(side, state);
			case ASKED -> ask(side, state);
			case REFERRED -> refer(side, state);
			case ANSWERED -> answer(side, state);
			case SOLVED -> solve(side, state);
			case UNSOLVED -> reject(side, state);
		};
	}

	private static Permission concerned(Side side) {
		return side.concerned() ? Permission.grant() : Permission.refused("concern.notYours");
	}

	private static Permission unit(Side side) {
		return side.unit() ? Permission.grant() : Permission.refused("concern.theUnitSays");
	}

	private static Permission office(Side side) {
		if (!side.office()) {
			return Permission.refused("concern.theOfficeAnswers");
		}
		return side.unit() ? Permission.refused("concern.ownUnit") : Permission.grant();
	}

	private static Permission open(ConcernState state) {
		return (state != ConcernState.SOLVED) ? Permission.grant() : Permission.refused("concern.solved");
	}

}
