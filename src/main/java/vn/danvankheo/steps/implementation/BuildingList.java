package vn.danvankheo.steps.implementation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.year.campaign.Campaign;

/**
 * The models that are built.
 *
 * @param campaign the year; null while there is none
 * @param all those of the units that are asked for
 * @param units to choose from; one unit's people choose nothing
 * @param unit the one chosen; null for all
 * @param mine whether only the reader's own area is shown
 * @param area whether the reader looks after units
 * @param committee whether the reader settles or follows what units hand in
 */
record BuildingList(Campaign campaign, List<BuildingLine> all, BuildingShow show, List<Choice> units, UUID unit,
		boolean mine, boolean area, boolean committee, LocalDate today) {

	/** More are found by choosing a unit. */
	private static final int MOST = 200;

	public List<BuildingLine> lines() {
		return this.all.stream().filter(this.show::includes).limit(MOST).toList();
	}

	/** Those shown, by unit. */
	public Map<String, List<BuildingLine>> byUnit() {
		Map<String, List<BuildingLine>> byUnit = new LinkedHashMap<>();
		lines().forEach((line) -> byUnit.computeIfAbsent(line.unitName(), (name) -> new ArrayList<>()).add(line));
		return byUnit;
	}

	/** The value of the unit that is chosen. */
	public String chosen() {
		return (this.unit != null) ? this.unit.toString() : "";
	}

	public boolean cut() {
		return count(this.show) > MOST;
	}

	public long count(BuildingShow which) {
		return this.all.stream().filter(which::includes).count();
	}

	public BuildingShow[] shows() {
		return BuildingShow.values();
	}

	public String heading() {
		if (this.all.isEmpty()) {
			return "Chưa có mô hình nào được giao thực hiện";
		}
		long silent = count(BuildingShow.SILENT);
		String whole = this.all.size() + " mô hình được giao";
		return (silent > 0) ? whole + ", " + silent + " mô hình " + News.PATIENCE + " ngày không có tin"
				: whole + ", mô hình nào cũng có tin";
	}

}
