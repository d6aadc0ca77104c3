package vn.danvankheo.year.emulation;

import java.util.List;

import vn.danvankheo.ground.web.Worded;

/**
 * Something wrong with, or missing from, what is stated.
 *
 * @param code its text is the message «problem.code»
 */
public record FactProblem(Fact fact, String code, List<Object> arguments) implements Worded {

	@Override
	public String messageKey() {
		return "problem." + this.code;
	}

}
