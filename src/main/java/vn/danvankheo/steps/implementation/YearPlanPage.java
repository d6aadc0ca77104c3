package vn.danvankheo.steps.implementation;

import java.util.List;

import vn.danvankheo.ground.file.Attachment;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.year.obligation.Obligation;

/**
 * A plan that a unit hands in.
 *
 * @param plan what was handed in; null before
 * @param send whether the reader may hand it in now
 */
record YearPlanPage(Obligation owed, String unitName, YearPlan plan, List<Attachment> files, Permission send) {

	public String kindKey() {
		return "obligation.kind." + this.owed.kind();
	}

}
