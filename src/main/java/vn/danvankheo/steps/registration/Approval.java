package vn.danvankheo.steps.registration;

import vn.danvankheo.ground.organisation.Permission;

/** Duyệt: how the head of a unit stands to what is about to be sent. */
public enum Approval {

	/** The unit does not ask for it, or the head himself sends. */
	NOT_WANTED,
	/** Nobody has shown him the list yet. */
	NOT_PRESENTED,
	/** He has it before him. */
	WAITING,
	/** He gave it back, with a reason. */
	GIVEN_BACK,
	/** He approved something else: a model was changed or added since. */
	OUTDATED,
	/** He approved exactly this. */
	GIVEN;

	/** Whether the list may be sent as far as he is concerned. */
	Permission permits() {
		return (this == NOT_WANTED || this == GIVEN) ? Permission.grant()
				: Permission.refused("registration.approval." + this);
	}

	/** Whether the list can be shown to him now. */
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
