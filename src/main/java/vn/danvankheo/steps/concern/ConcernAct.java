package vn.danvankheo.steps.concern;

/** What somebody does in a concern's thread, and where it stands afterwards. */
public enum ConcernAct {

	/** The unit brings it up, or somebody in its name. */
	RAISED(ConcernState.OPEN),
	/** Somebody adds to it; a unit that was asked has answered by that. */
	SAID(null),
	/** The office asks the unit back. */
	ASKED(ConcernState.ASKED),
	/** The office passes it on to an organ, which answers by a day. */
	REFERRED(ConcernState.REFERRED),
	/** The office or the Thường trực answers or decides. */
	ANSWERED(ConcernState.ANSWERED),
	/** The unit says that it is solved. */
	SOLVED(ConcernState.SOLVED),
	/** The unit says that the answer does not solve it. */
	UNSOLVED(ConcernState.OPEN);

	private final ConcernState next;

	ConcernAct(ConcernState next) {
		this.next = next;
	}

	/** Where it stands after this was done by the unit's people or by others. */
	ConcernState after(ConcernState before, boolean byTheUnit) {
		if (this.next != null) {
			return this.next;
		}
		return (byTheUnit && before == ConcernState.ASKED) ? ConcernState.OPEN : before;
	}

}
