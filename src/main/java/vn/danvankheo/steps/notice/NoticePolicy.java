package vn.danvankheo.steps.notice;

import java.util.List;

import vn.danvankheo.ground.document.PaperState;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

/**
 * What may be done with an assignment notice, and if not, why. What it says is fixed from
 * the moment its paper goes to be signed.
 */
public final class NoticePolicy {

	private NoticePolicy() {
	}

	/**
	 * Writing in it: before it is signed, and again while a correction is drafted.
	 * @param paper the state of its paper that is being made; null where none is
	 */
	public static Permission write(Actor actor, AssignmentNotice notice, PaperState paper) {
		return office(actor).and(notice::open)
			.and(() -> (paper == PaperState.AWAITING_SIGNATURE) ? Permission.refused("notice.beingSigned")
					: Permission.grant())
			.and(() -> (notice.state() == NoticeState.IN_FORCE && paper != PaperState.DRAFT)
					? Permission.refused("notice.needsCorrection") : Permission.grant());
	}

	/** Drafting its first paper. */
	public static Permission draftPaper(Actor actor, AssignmentNotice notice) {
		return office(actor)
			.and(() -> (notice.state() == NoticeState.PREPARED) ? Permission.grant()
					: Permission.refused("notice.is." + notice.state()))
			.and(() -> notice.standing().isEmpty() ? Permission.refused("notice.empty") : Permission.grant());
	}

	/**
	 * Giving it up: before it has a number, without a paper under way, and by nobody
	 * whose own unit's models are among its lines.
	 */
	public static Permission drop(Actor actor, AssignmentNotice notice, PaperState paper, List<NoticeLine> lines) {
		return office(actor)
			.and(() -> (notice.state() == NoticeState.PREPARED) ? Permission.grant()
					: Permission.refused("notice.is." + notice.state()))
			.and(() -> (paper != null) ? Permission.refused("notice.hasPaper") : Permission.grant())
			.and(() -> spare(actor, lines));
	}

	/**
	 * Assigning what it lists: it lists something, and is neither given up nor withdrawn.
	 */
	static Permission assign(AssignmentNotice notice) {
		return (notice.standing().isEmpty() ? Permission.refused("notice.empty") : Permission.grant())
			.and(notice::open);
	}

	/**
	 * Putting a model on a notice or leaving it out: nobody does so with his own unit's.
	 */
	static Permission choose(Actor actor, Participation model) {
		return actor.worksFor(model.unit()) ? Permission.refused("notice.ownUnit") : Permission.grant();
	}

	/** Naming a model on a notice: it stands on the list that a meeting agreed. */
	public static Permission name(Participation model, boolean agreed) {
		if (model.stage() != Stage.SELECTED) {
			return Permission.refused("notice.notSelected", model.facts().name());
		}
		return agreed ? Permission.grant() : Permission.refused("notice.notAgreed", model.facts().name());
	}

	/** Taking a model off a notice that assigned it: as long as nobody has begun it. */
	static Permission release(Participation model) {
		return (model.stage() == Stage.ASSIGNED) ? Permission.grant()
				: Permission.refused("notice.alreadyBegun", model.facts().name());
	}

	/**
	 * Giving up what a correction was to change, when the correction itself was dropped;
	 * nobody does so where his own unit's models are among the lines.
	 */
	static Permission revert(Actor actor, AssignmentNotice notice, PaperState paper, List<NoticeLine> lines) {
		return office(actor).and(() -> (notice.changing() && paper == null) ? Permission.grant()
				: Permission.refused("notice.nothingToRevert"))
			.and(() -> spare(actor, lines));
	}

	/** What stands on a notice, or is to leave it, is of other units than his. */
	private static Permission spare(Actor actor, List<NoticeLine> lines) {
		return lines.stream().anyMatch((line) -> line.of(actor)) ? Permission.refused("notice.ownUnit")
				: Permission.grant();
	}

	private static Permission office(Actor actor) {
		return actor.holds(Role.STANDING_OFFICE) ? Permission.grant() : Permission.refused("role.notice");
	}

}
