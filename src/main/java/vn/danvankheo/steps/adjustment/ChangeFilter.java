package vn.danvankheo.steps.adjustment;

import java.util.Map;

import vn.danvankheo.ground.web.ListFilter;
import vn.danvankheo.ground.web.UrlFilter;
import vn.danvankheo.ground.web.UrlNames;

/** Which changes the list shows. */
record ChangeFilter(UrlFilter asked) implements ListFilter {

	private static final UrlNames NAMES = UrlNames.at("/changes")
		.year("year")
		.id("unit")
		.oneOf("show", ChangeShow.values())
		.number("size", 1, 100)
		.id("after", "before");

	/** As many as one notice may tell. */
	private static final int COLLECTED = 100;

	static ChangeFilter of(Map<String, String> given) {
		return new ChangeFilter(NAMES.of(given));
	}

	public ChangeShow show() {
		return this.asked.asks("show") ? this.asked.constant(ChangeShow.class, "show") : ChangeShow.ALL;
	}

	/** How many a page shows: more where they are collected into one notice. */
	int size() {
		return (show() == ChangeShow.UNTOLD && !this.asked.asks("size")) ? COLLECTED : this.asked.size();
	}

}
