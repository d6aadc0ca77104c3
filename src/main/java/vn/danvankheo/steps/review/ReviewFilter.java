package vn.danvankheo.steps.review;

import java.util.Map;

import vn.danvankheo.ground.web.ListFilter;
import vn.danvankheo.ground.web.UrlFilter;
import vn.danvankheo.ground.web.UrlNames;

/** Which self-reviews the list shows: of a period, of a unit, or only those missing. */
record ReviewFilter(UrlFilter asked) implements ListFilter {

	private static final UrlNames NAMES = UrlNames.at("/reviews").id("period", "unit").flag("missing");

	static ReviewFilter of(Map<String, String> given) {
		return new ReviewFilter(NAMES.of(given));
	}

	/** Only those that were not sent. */
	public boolean missing() {
		return this.asked.asks("missing");
	}

}
