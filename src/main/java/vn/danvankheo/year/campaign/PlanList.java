package vn.danvankheo.year.campaign;

import java.util.List;
import java.util.Map;

/**
 * A list of the plan to be edited: quotas, fields or milestones.
 *
 * @param values what each field of the form says, saved or as typed
 */
record PlanList(Campaign campaign, List<?> rows, Map<String, String> values) {

	/** The same list, saying what was typed. */
	PlanList typed(Map<String, String> typed) {
		return new PlanList(this.campaign, this.rows, typed);
	}

}
