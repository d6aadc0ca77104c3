package vn.danvankheo.steps.adjustment;

import java.util.List;

import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.year.emulation.Participation;

/**
 * The form in which a unit asks for a change.
 *
 * @param stop what a stop would do
 */
record ChangeFormPage(Participation model, ChangeForm form, List<Choice> targets, StopEffect stop) {

	public ChangeKind[] kinds() {
		return ChangeKind.values();
	}

	public boolean is(String kind) {
		return this.form.kind() != null && this.form.kind().name().equals(kind);
	}

}
