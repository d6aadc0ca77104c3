package vn.danvankheo.year.emulation;

import java.util.List;

import vn.danvankheo.ground.organisation.Permission;

/**
 * A model's page.
 *
 * @param facts what is stated, in the order of the forms
 * @param survey what the survey found, as far as anything is said
 * @param asLastSent whether the unit is at work on it and this is what it last sent
 */
public record ModelView(Participation participation, ModelHead head, String name, List<Line> facts, List<Line> survey,
		boolean asLastSent, boolean ownUnit, Permission revisable, List<ModelPanel.Shown> panels,
		List<ModelPanel.Shown> side) {

	/**
	 * One fact in words.
	 *
	 * @param text what is stated; empty when nothing is
	 */
	public record Line(Fact fact, String label, String text) {

	}

}
