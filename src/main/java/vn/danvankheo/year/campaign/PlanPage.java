package vn.danvankheo.year.campaign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.danvankheo.ground.organisation.UnitKind;

/**
 * The year's plan on one page.
 *
 * @param fields the catalogue, as it can be chosen from
 */
record PlanPage(Campaign campaign, YearSteps year, List<QuotaLine> quotas, List<Field> fields, List<AreaContact> areas,
		List<Campaign> years, boolean editable) {

	/** The units of each person named, in the order of the units. */
	public Map<String, String> areasByPerson() {
		return this.areas.stream()
			.collect(Collectors.groupingBy(AreaContact::words, LinkedHashMap::new,
					Collectors.mapping(AreaContact::unitName, Collectors.joining(", "))));
	}

	/** Whether next year's campaign can be begun from this one. */
	public boolean latest() {
		return this.years.get(0).id().equals(this.campaign.id());
	}

	/**
	 * The minimum of one kind of unit.
	 *
	 * @param minimum how many at least; null where none is set
	 */
	record QuotaLine(UnitKind kind, Integer minimum, boolean stated) {

	}

}
