package vn.danvankheo.steps.notice;

public enum NoticeState {

	/** Being prepared, and perhaps signed: it assigns nothing yet. */
	PREPARED,
	/** It has its number and date: its models are assigned. */
	IN_FORCE,
	/** It was withdrawn: its models stand on the agreed list again. */
	WITHDRAWN,
	/** It was given up before it had a number. */
	DROPPED;

	public String tone() {
		return switch (this) {
			case PREPARED -> "soon";
			case IN_FORCE -> "done";
			case WITHDRAWN, DROPPED -> "";
		};
	}

}
