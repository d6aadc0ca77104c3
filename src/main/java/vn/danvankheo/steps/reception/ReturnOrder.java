package vn.danvankheo.steps.reception;

import java.time.LocalDate;
import java.util.Map;

import vn.danvankheo.year.emulation.Fact;

/**
 * What a model is returned with.
 *
 * @param remarks what is to be said differently, by fact
 * @param answerBy the day until which the unit is asked to answer
 */
public record ReturnOrder(Map<Fact, String> remarks, LocalDate answerBy) {

	/** The longest remark, in characters. */
	static final int LONGEST = 2000;

	public ReturnOrder {
		remarks = Map.copyOf(remarks);
	}

}
