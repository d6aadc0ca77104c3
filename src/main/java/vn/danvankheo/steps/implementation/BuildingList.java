package vn.danvankheo.steps.implementation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.ground.web.ListFilter;
import vn.danvankheo.year.campaign.Campaign;

/**
 * A page of the models that are built.
 *
 * @param campaign the year; null while there is none
 * @param years to choose from
 * @param units to choose from; one unit's people choose nothing
 * @param area whether the reader looks after units
 * @param committee whether the reader settles or follows what units hand in
 */
record BuildingList(Campaign campaign, BuildingFilter filter, BuildingFigures figures, List<BuildingLine> lines,
		List<Choice> years, List<Choice> units, boolean area, boolean committee) {

	/** Those of this page, by unit. */
	public Map<String, List<BuildingLine>> byUnit() {
		Map<String, List<BuildingLine>> byUnit = new LinkedHashMap<>();
		this.lines.forEach((line) -> byUnit.computeIfAbsent(line.unitName(), (name) -> new ArrayList<>()).add(line));
		return byUnit;
	}

	public BuildingShow[] shows() {
		return BuildingShow.values();
	}

	public int count(BuildingShow which) {
		return this.figures.of(which);
	}

	public boolean chooses() {
		return this.years.size() > 1 || !this.units.isEmpty() || this.area;
	}

	public ListFilter.Steps steps() {
		return this.lines.isEmpty() ? null : this.filter.steps(count(this.filter.show()), this.lines.get(0).place(),
				this.lines.size(), this.lines.get(0).model().id(), this.lines.get(this.lines.size() - 1).model().id());
	}

	public String heading() {
		if (this.figures.total() == 0) {
			return "Chưa có mô hình nào được giao thực hiện";
		}
		return this.figures.total() + " mô hình được giao: " + this.figures.words();
	}

}
