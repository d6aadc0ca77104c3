package vn.danvankheo.steps.registration;

/**
 * One row of a model's task list.
 *
 * @param summary what stands in it, or what it lacks
 */
record Task(Section section, Status status, String summary) {

	/** The same, saying this too. */
	Task saying(String more) {
		return new Task(this.section, this.status, this.summary + " · " + more);
	}

	/** How far a section is; the texts are the messages «task.…». */
	enum Status {

		NOT_STARTED(""), STARTED("soon"), DONE("done");

		private final String tone;

		Status(String tone) {
			this.tone = tone;
		}

		public String tone() {
			return this.tone;
		}

	}

}
