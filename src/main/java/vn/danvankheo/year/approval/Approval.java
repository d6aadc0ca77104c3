package vn.danvankheo.year.approval;

import vn.danvankheo.ground.organisation.Permission;

/** Duyệt: how the head of a unit stands to what is about to be sent. */
public enum Approval {

	/** The unit does not ask for it, or the head himself sends. */
	NOT_WANTED,
	/** Nobody has shown it to him yet. */
	NOT_PRESENTED,
	/** He has it before him. */
	WAITING,
	/** He gave it back, with a reason. */
	GIVEN_BACK,
	/** He approved something else: it was changed since. */
	OUTDATED,
	/** He approved exactly this. */
	GIVEN;

	/**
	 * Whether it may be sent as far as he is concerned.
	 * @param refusals the beginning of the room's own words for why not
	 */
	public Permission permits(String refusals) {
		return (this == NOT_WANTED || this == GIVEN) ? Permission.grant() : Permission.refused(refusals + this);
	}

	/** Whether it can be shown to him now. */
	public boolean presentable() {
		return this == NOT_PRESENTED || this == GIVEN_BACK || this == OUTDATED;
	}

	/** For pages to ask. */
	public boolean wanted() {
		return this != NOT_WANTED;
	}

	/** Whether it waits for his word. */
	public boolean waiting() {
		return this == WAITING;
	}

}
