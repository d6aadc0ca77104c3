package vn.danvankheo.year.emulation;

import java.util.List;

import vn.danvankheo.ground.organisation.Permission;

/**
 * A model's page.
 *
 * @param participation the participation
 * @param head what stands around it
 * @param name the name shown
 * @param facts what is stated, in the order of the forms
 * @param survey what the survey found, as far as anything is said
 * @param asLastSent whether the unit is at work on it and this is what it last sent
 * @param ownUnit whether the reader works for its unit
 * @param revisable whether the unit may change it
 * @param panels what the steps add beside the facts
 * @param side what stands in the second column
 */
public record ModelView(Participation participation, ModelHead head, String name, List<Line> facts, List<Line> survey,
		boolean asLastSent, boolean ownUnit, Permission revisable, List<ModelPanel.Shown> panels,
		List<ModelPanel.Shown> side) {

	/**
	 * One fact in words.
	 *
	 * @param fact the fact
	 * @param label what it is called
	 * @param text what is stated; empty when nothing is
	 */
	public record Line(Fact fact, String label, String text) {

	}

}
