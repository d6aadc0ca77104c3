package vn.danvankheo.steps.implementation;

import java.util.Arrays;

import vn.danvankheo.year.emulation.Stage;

/**
 * Which of the models that are built are shown; its words are the message
 * «buildingShow.…».
 */
enum BuildingShow {

	ALL, NO_PLAN, SILENT, NOTHING_NEW, STOPPED;

	/** The one of this name; all where there is none. */
	static BuildingShow of(String name) {
		return Arrays.stream(values()).filter((show) -> show.name().equals(name)).findFirst().orElse(ALL);
	}

	boolean includes(BuildingLine line) {
		return switch (this) {
			case ALL -> true;
			case NO_PLAN -> line.planless();
			case SILENT -> line.news().silent();
			case NOTHING_NEW -> line.news().kind() == News.Kind.NOTHING_NEW;
			case STOPPED -> line.model().stage() == Stage.DISCONTINUED;
		};
	}

}
