package vn.danvankheo.steps.implementation;

import java.util.UUID;

/**
 * How many models are built, and how it stands with them.
 *
 * @param first one whose plan was not sent; null where there is none
 */
record BuildingFigures(int total, int planless, int silent, int nothingNew, int stopped, UUID first) {

	static BuildingFigures none() {
		return new BuildingFigures(0, 0, 0, 0, 0, null);
	}

	int of(BuildingShow show) {
		return switch (show) {
			case ALL -> this.total;
			case NO_PLAN -> this.planless;
			case SILENT -> this.silent;
			case NOTHING_NEW -> this.nothingNew;
			case STOPPED -> this.stopped;
		};
	}

}
