package vn.danvankheo.steps.implementation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.danvankheo.year.emulation.Stage;

/**
 * A model in the list of those that are built, as the database says it.
 *
 * @param unitName what its unit is called in lists
 * @param place its number in the list, from 1
 */
record BuildingRow(UUID id, String code, String name, UUID unit, String unitName, Stage stage, LocalDate startsOn,
		LocalDate endsOn, LocalDate assignedOn, LocalDate planSentOn, LocalDate lastWordOn, LocalDate lastNewsOn,
		int place) {

	BuildingLine on(LocalDate today, List<TargetProgress> targets) {
		LoggedModel model = new LoggedModel(this.id, this.code, this.name, this.unit, this.stage, this.startsOn,
				this.endsOn, this.assignedOn, this.planSentOn, this.lastWordOn, this.lastNewsOn, List.of(), targets);
		return new BuildingLine(model, this.unitName, News.of(model, today), this.place);
	}

}
