package vn.danvankheo.steps.registration;

import java.util.List;

import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Stage;

/**
 * A section as it is written.
 *
 * @param id the participation; null while it is not begun
 * @param saved when it was saved last; may be null
 * @param own whether the writer works for the unit
 */
record SectionPage(ParticipationId id, Long version, String name, Stage stage, Section section, List<Input> inputs,
		String saved, Setting setting, boolean own) {

	/**
	 * What comes after this section while a model is written for the first time; null
	 * when that is its task list: after all that is required, and where remarks are
	 * answered.
	 */
	public Section following() {
		Section next = this.section.following();
		return (this.stage == Stage.DRAFT && next != null && next.required()) ? next : null;
	}

}
