package vn.danvankheo.steps.visit;

/**
 * One field of a visit's page.
 *
 * @param error what is wrong with it; null when nothing is
 * @param by who wrote it last; null when nobody did
 */
public record VisitInput(String name, VisitField field, String value, String error, String by) {

	/** The result of a criterion, on another page than a visit's. */
	public static VisitInput finding(String name, String value, String error) {
		return new VisitInput(name, VisitField.RESULT, value, error, null);
	}

	public boolean filled() {
		return this.value != null && !this.value.isEmpty();
	}

	/** What was found, «NONE» while nothing was. */
	public String finding() {
		return filled() ? this.value : "NONE";
	}

	public String tone() {
		if (Entry.PASSED.equals(this.value)) {
			return "done";
		}
		return Entry.FAILED.equals(this.value) ? "late" : "";
	}

}
