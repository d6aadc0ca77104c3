package vn.danvankheo.steps.concern;

import java.util.List;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.year.campaign.ConcernOrigin.Origin;

/**
 * One concern and its thread.
 *
 * @param entries what was said, in its order
 * @param unitName whose it is
 * @param modelName the model that it is about; null for none
 * @param modelPath the page of that model; null for none
 * @param origin the report or visit where it came up, for whoever may read that; or null
 */
record ConcernPage(Concern concern, List<ConcernEntry> entries, Side side, String unitName, String modelName,
		String modelPath, Origin origin) {

	/** Whether this is the reader's to do now. */
	public boolean does(String act) {
		return may(ConcernAct.valueOf(act)).granted();
	}

	/** Whether the unit may end it though nobody has answered; it is asked twice then. */
	public boolean solvesUnanswered() {
		return does("SOLVED") && !answered();
	}

	/** Whether it is the unit's to say whether an answer solves it. */
	public boolean answered() {
		return does("UNSOLVED");
	}

	/** Whether speaking is the first thing to do here. */
	public boolean onlySpeaks() {
		return !does("ANSWERED") && !answered();
	}

	/** The act that a press of Enter does: the first that is his. */
	public String usual() {
		if (does("ANSWERED")) {
			return "answer";
		}
		return does("UNSOLVED") ? "rejection" : "words";
	}

	/** Whether there is anything that the reader may say. */
	public boolean speaks() {
		return speaking().granted();
	}

	/** The same, with the reason why not. */
	public Permission speaking() {
		return may(ConcernAct.SAID);
	}

	private Permission may(ConcernAct act) {
		return ConcernPolicy.act(act, this.side, this.concern.state());
	}

}
