package vn.danvankheo.steps.implementation;

import java.util.List;
import java.util.Map;

import vn.danvankheo.year.campaign.Campaign;

/**
 * The days by which plans of the year are handed in.
 *
 * @param days by kind; none where no day is settled
 * @param settles whether the reader settles them
 */
record YearPlansPage(Campaign campaign, Map<String, YearPlanDay> days, boolean settles) {

	public List<String> kinds() {
		return List.of(YearPlanKind.OF_THE_MOVEMENT, YearPlanKind.OF_GOVERNMENT);
	}

}
