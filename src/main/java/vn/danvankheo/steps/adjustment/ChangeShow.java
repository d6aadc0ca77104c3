package vn.danvankheo.steps.adjustment;

/** Which changes are shown; its words are the message «changeShow.…». */
enum ChangeShow {

	ALL, WAITING, UNTOLD, DONE;

	/** As a condition on the changes, called c. */
	String condition() {
		return switch (this) {
			case ALL -> "true";
			case WAITING -> "c.state = 'ASKED'";
			case UNTOLD -> "(c.state = 'GRANTED' and c.adjustment_id is null)";
			case DONE -> "not " + WAITING.condition() + " and not " + UNTOLD.condition();
		};
	}

}
