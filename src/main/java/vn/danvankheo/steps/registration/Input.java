package vn.danvankheo.steps.registration;

import java.util.List;

import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.year.emulation.Fact;

/**
 * One input of a form.
 *
 * @param kind text, name, area, date, phone, radios, select or check
 * @param hint a word of help; may be null
 * @param error what is wrong with it; null when nothing is
 * @param options what can be chosen; empty for texts
 */
record Input(Fact fact, String name, String kind, String label, String hint, String value, String error,
		List<Choice> options, List<RemarkView> remarks) {

	public int rows() {
		return (this.fact == Fact.CONTENT) ? 10 : (this.fact == Fact.ADDRESS) ? 2 : (this.fact == Fact.NOTE) ? 3 : 6;
	}

}
