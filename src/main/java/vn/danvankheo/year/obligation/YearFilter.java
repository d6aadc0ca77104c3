package vn.danvankheo.year.obligation;

import java.util.Map;

import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.web.ListFilter;
import vn.danvankheo.ground.web.UrlFilter;
import vn.danvankheo.ground.web.UrlNames;

/** What the board of a year shows: which year, which kind of obligation, which units. */
record YearFilter(UrlFilter asked) implements ListFilter {

	private static final UrlNames NAMES = UrlNames.at("/obligations/year")
		.year("year")
		.words("kind")
		.oneOf("units", UnitKind.values())
		.flag("mine", "missing");

	static YearFilter of(Map<String, String> given) {
		return new YearFilter(NAMES.of(given));
	}

	UnitKind units() {
		return this.asked.constant(UnitKind.class, "units");
	}

	/** Only units that the reader looks after. */
	public boolean mine() {
		return this.asked.asks("mine");
	}

	/** Only units of which something is missing. */
	public boolean missing() {
		return this.asked.asks("missing");
	}

}
