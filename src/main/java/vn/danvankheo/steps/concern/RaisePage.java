package vn.danvankheo.steps.concern;

import java.util.List;

import vn.danvankheo.ground.web.Choice;

/**
 * The form by which something is brought up.
 *
 * @param units among which the writer chooses; one for most
 * @param about the model or record that it is about, in words; null for none
 * @param said what that record says already; empty for nothing
 * @param back where the writer came from
 */
record RaisePage(List<Choice> units, String about, String said, String back) {

	public boolean oneUnit() {
		return this.units.size() == 1;
	}

}
