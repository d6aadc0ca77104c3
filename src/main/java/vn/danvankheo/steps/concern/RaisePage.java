package vn.danvankheo.steps.concern;

import java.util.List;

import vn.danvankheo.ground.web.Choice;

/**
 * The form by which something is brought up.
 *
 * @param units among which the writer chooses; one for most
 * @param about the model that it is about, by its name; null for none
 */
record RaisePage(List<Choice> units, String about) {

	public boolean oneUnit() {
		return this.units.size() == 1;
	}

}
