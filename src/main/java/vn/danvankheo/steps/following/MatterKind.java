package vn.danvankheo.steps.following;

/**
 * Why a unit may need its area member, the most urgent first; its words are the message
 * «matterKind.…».
 */
enum MatterKind {

	/** Its day has passed. */
	OVERDUE("late"),
	/** Nobody has written of a model for too long. */
	SILENT("late"),
	/** The office returned a model a second time. */
	RETURNED("late"),
	/** A change waits for his opinion. */
	CHANGE("soon"),
	/** A vướng mắc or kiến nghị is not solved. */
	CONCERN("soon"),
	/** A team is to come. */
	VISIT("calm");

	private final String tone;

	MatterKind(String tone) {
		this.tone = tone;
	}

	/** The colour of its badge. */
	public String tone() {
		return this.tone;
	}

	/** Whether the unit should be urged for it. */
	boolean pressing() {
		return this.tone.equals("late");
	}

	/** Whether the unit itself has to do something about it. */
	boolean forTheUnit() {
		return this == OVERDUE || this == SILENT || this == RETURNED;
	}

}
