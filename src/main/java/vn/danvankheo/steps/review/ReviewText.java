package vn.danvankheo.steps.review;

/**
 * The texts of a self-review, in their order; their labels are the messages
 * «reviewText.…».
 */
enum ReviewText {

	/** What was reached, against the targets. */
	RESULTS,
	/** How the unit judges it. */
	ASSESSMENT,
	/** Difficulties and their causes. */
	DIFFICULTIES,
	/** What comes next. */
	NEXT;

	static final int LONGEST = 4000;

	/** The name of its input. */
	public String field() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

	/** The message that names it. */
	public String messageKey() {
		return "reviewText." + this;
	}

}
