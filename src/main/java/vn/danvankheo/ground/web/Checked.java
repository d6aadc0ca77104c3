package vn.danvankheo.ground.web;

/**
 * What came of a form: what it says or made, or what is wrong with it.
 *
 * @param value nothing when something is wrong
 * @param errors empty when nothing is
 */
public record Checked<T>(T value, FormErrors errors) {

	/** Whether the form is to be shown again. */
	public boolean wrong() {
		return !this.errors.none();
	}

	/** What it says or made; to be asked only when nothing is wrong. */
	public T value() {
		this.errors.orThrow();
		return this.value;
	}

}
