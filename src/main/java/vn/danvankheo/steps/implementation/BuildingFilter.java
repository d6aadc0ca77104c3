package vn.danvankheo.steps.implementation;

import java.util.Map;

import vn.danvankheo.ground.web.ListFilter;
import vn.danvankheo.ground.web.UrlFilter;
import vn.danvankheo.ground.web.UrlNames;

/** Which of the models that are built the list shows. */
record BuildingFilter(UrlFilter asked) implements ListFilter {

	private static final UrlNames NAMES = UrlNames.at("/implementation")
		.year("year")
		.id("unit")
		.flag("mine")
		.oneOf("show", BuildingShow.values())
		.number("size", 1, 100)
		.id("after", "before");

	static BuildingFilter of(Map<String, String> given) {
		return new BuildingFilter(NAMES.of(given));
	}

	public BuildingShow show() {
		return this.asked.asks("show") ? this.asked.constant(BuildingShow.class, "show") : BuildingShow.ALL;
	}

	/** Only models of units that the reader looks after. */
	public boolean mine() {
		return this.asked.asks("mine");
	}

}
