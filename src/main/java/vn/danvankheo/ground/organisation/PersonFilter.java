package vn.danvankheo.ground.organisation;

import java.util.Map;

import vn.danvankheo.ground.web.ListFilter;
import vn.danvankheo.ground.web.UrlFilter;
import vn.danvankheo.ground.web.UrlNames;

/** Which people the list shows: by name, user name or position, by unit, by role. */
record PersonFilter(UrlFilter asked) implements ListFilter {

	private static final UrlNames NAMES = UrlNames.at("/people")
		.words("q")
		.id("unit")
		.oneOf("role", Role.values())
		.id("after");

	static PersonFilter of(Map<String, String> given) {
		return new PersonFilter(NAMES.of(given));
	}

	public boolean narrows() {
		return this.asked.asksBut();
	}

}
