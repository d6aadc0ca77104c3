package vn.danvankheo.emulation;

import java.util.List;

/**
 * Something wrong with, or missing from, what is stated.
 *
 * @param fact what it is about
 * @param code its text is the message «problem.code»
 * @param arguments what the text is filled with
 */
public record FactProblem(Fact fact, String code, List<Object> arguments) {

	/** The message key. */
	public String messageKey() {
		return "problem." + this.code;
	}

}
