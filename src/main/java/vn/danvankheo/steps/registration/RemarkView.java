package vn.danvankheo.steps.registration;

import java.util.UUID;

import vn.danvankheo.year.emulation.Fact;

/**
 * A remark as the unit sees it.
 *
 * @param answer what the unit answered; may be null
 * @param error what is wrong with the answer just sent; null when nothing is
 */
public record RemarkView(UUID id, Fact fact, String label, String text, String by, Remark.State state, String answer,
		String path, String error) {

	public boolean open() {
		return this.state == Remark.State.OPEN;
	}

	public RemarkView with(RemarkAnswer typed, String error) {
		Remark.State shown = (typed == null || typed.kept() == null) ? this.state
				: typed.kept() ? Remark.State.NOT_ADDRESSED : Remark.State.ADDRESSED;
		return new RemarkView(this.id, this.fact, this.label, this.text, this.by, shown,
				(typed != null) ? typed.reason() : this.answer, this.path, error);
	}

}
