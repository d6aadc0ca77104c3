package vn.danvankheo.steps.reporting;

/**
 * A question and its answer.
 *
 * @param answer empty where none was given, which is not zero
 * @param before the answer of the month before; empty where there was none
 */
record AnswerView(Question question, String answer, String before) {

	/** «2 · tháng trước 1»; «chưa ghi» where nothing was said. */
	public String words() {
		String said = this.answer.isEmpty() ? "chưa ghi" : this.answer;
		return (this.question.number() && !this.before.isEmpty()) ? said + " · tháng trước " + this.before : said;
	}

}
