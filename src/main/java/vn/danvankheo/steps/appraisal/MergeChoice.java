package vn.danvankheo.steps.appraisal;

import java.util.UUID;

/** A model of the campaign that another may be merged with. */
record MergeChoice(UUID id, String name, String unit, int percent) {

	/** «Đường hoa · Phường 2 (giống 82 %)». */
	public String label() {
		return this.name + " · " + this.unit + ((this.percent >= 40) ? " (giống " + this.percent + " %)" : "");
	}

}
