package vn.danvankheo.year.emulation;

import java.util.List;

import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.UnitId;

/** What befalls a participation, as its history tells it. */
final class Told {

	private Told() {
	}

	static Happened drafted(Participation model, Move move, String source) {
		return model.happened("participation.drafted", move)
			.onBehalfOf((source != null) ? model.unit() : null)
			.with("source", source);
	}

	static Happened revised(Participation model, Move move, List<Fact> facts) {
		return model.happened("participation.revised", move)
			.onBehalfOf(helped(model, move))
			.with("facts", facts.stream().map(Enum::name).toList());
	}

	static Happened adjusted(Participation model, Move move) {
		return model.happened("participation.adjusted", move)
			.with("reason", move.reason())
			.with("document", move.document());
	}

	/** What is remembered of a move, and what others of the year act on. */
	static List<Object> moved(Participation model, Stage next, Move move) {
		boolean unassigned = model.stage() == Stage.ASSIGNED && next == Stage.SELECTED;
		Happened moved = model.happened(unassigned ? "participation.unassigned" : "participation.moved." + next, move)
			.onBehalfOf(next.unitsOwn() ? helped(model, move) : null)
			.with("from", model.stage().name())
			.with("to", next.name())
			.with("reason", move.reason())
			.with("document", move.document());
		return Stage.LEFT.contains(next) ? List.of(moved, new ModelLeft(model, move)) : List.of(moved);
	}

	/** The unit, when it is not its own people who act; else null. */
	private static UnitId helped(Participation model, Move move) {
		return move.by().worksFor(model.unit()) ? null : model.unit();
	}

}
