package vn.danvankheo.steps.concern;

import java.util.Map;

import vn.danvankheo.ground.web.ListFilter;
import vn.danvankheo.ground.web.UrlFilter;
import vn.danvankheo.ground.web.UrlNames;

/** Which concerns the list shows: of a year, a unit, a model, and where they stand. */
record ConcernFilter(UrlFilter asked) implements ListFilter {

	/** All that is not solved. */
	static final String WAITING = "WAITING";

	private static final UrlNames NAMES = UrlNames.at("/concerns")
		.year("year")
		.oneOf("state", ConcernState.values(), WAITING)
		.id("unit", "model");

	static ConcernFilter of(Map<String, String> given) {
		return new ConcernFilter(NAMES.of(given));
	}

	/** The address of the same list with another state; null for all. */
	public String state(String state) {
		return this.asked.with("state", state).path();
	}

	/** The same list on paper. */
	public String paperPath(String ending) {
		return this.asked.pathOf("/concerns/list." + ending);
	}

	public boolean at(String state) {
		return this.asked.text("state").equals((state != null) ? state : "");
	}

}
