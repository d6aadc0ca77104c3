package vn.danvankheo.steps.inspection;

import java.util.List;
import java.util.UUID;

import vn.danvankheo.ground.web.Choice;

/**
 * What was declared, and what a form offers.
 *
 * @param people whom the office may choose; empty for others, who declare of themselves
 */
record InterestsPage(List<Line> lines, List<Choice> units, List<Choice> people) {

	/** Whether the reader is the office. */
	public boolean office() {
		return !this.people.isEmpty();
	}

	/**
	 * One declaration.
	 *
	 * @param teams the teams he is still in that look at something of this unit
	 */
	record Line(UUID id, String name, String unitName, String reason, String by, List<Choice> teams) {

	}

}
