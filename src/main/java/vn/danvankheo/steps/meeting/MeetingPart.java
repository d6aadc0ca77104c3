package vn.danvankheo.steps.meeting;

/** As what somebody takes part in a meeting. */
public enum MeetingPart {

	/** A guest, who does not count. */
	GUEST("khách mời", ""),
	/** A member, of whom nobody knows yet whether he comes. */
	INVITED("được mời", ""),
	/** A member who came. */
	PRESENT("có mặt", "done"),
	/** A member who did not. */
	ABSENT("vắng", "late");

	private final String words;

	private final String style;

	MeetingPart(String words, String style) {
		this.words = words;
		this.style = style;
	}

	/** Nobody is absent from a meeting still to come. */
	static MeetingPart of(Attendee one, boolean attended) {
		if (!one.member()) {
			return GUEST;
		}
		return !attended ? INVITED : one.present() ? PRESENT : ABSENT;
	}

	public String words() {
		return this.words;
	}

	/** The class of its tag; empty for the plain one. */
	public String style() {
		return this.style;
	}

}
