package vn.danvankheo.steps.concern;

/** For whom a concern waits. */
enum ConcernState {

	/** For the standing office. */
	OPEN("soon"),
	/** For the unit, which was asked back. */
	ASKED("soon"),
	/** For the organ that it was passed on to. */
	REFERRED("soon"),
	/** For the unit to say whether that solves it. */
	ANSWERED("sent"),
	/** For nobody. */
	SOLVED("done");

	private final String tone;

	ConcernState(String tone) {
		this.tone = tone;
	}

	/** The colour of its badge. */
	public String tone() {
		return this.tone;
	}

}
