package vn.danvankheo.campaign;

import java.util.List;

import vn.danvankheo.organisation.UnitKind;

/**
 * The year's plan on one page.
 *
 * @param campaign the campaign
 * @param year where it stands
 * @param quotas one line for every kind of unit
 * @param fields the catalogue, as it can be chosen from
 * @param years all years of the committee, the latest first
 * @param editable whether the reader keeps it
 */
record PlanPage(Campaign campaign, YearSteps year, List<QuotaLine> quotas, List<Field> fields, List<Campaign> years,
		boolean editable) {

	/** Whether next year's campaign can be begun from this one. */
	public boolean latest() {
		return this.years.get(0).id().equals(this.campaign.id());
	}

	/**
	 * The minimum of one kind of unit.
	 *
	 * @param kind the kind
	 * @param minimum how many at least; null where none is set
	 * @param stated whether the plan states it
	 */
	record QuotaLine(UnitKind kind, Integer minimum, boolean stated) {

	}

}
