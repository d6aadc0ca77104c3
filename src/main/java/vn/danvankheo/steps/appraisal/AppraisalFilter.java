package vn.danvankheo.steps.appraisal;

import java.util.Map;

import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.web.ListFilter;
import vn.danvankheo.ground.web.UrlFilter;
import vn.danvankheo.ground.web.UrlNames;

/** What a reader of the queue asked for. */
record AppraisalFilter(UrlFilter asked) implements ListFilter {

	/** No verdict yet. */
	static final String NONE = "NONE";

	/** A meeting has decided. */
	static final String DECIDED = "DECIDED";

	private static final UrlNames NAMES = UrlNames.at("/appraisals")
		.year("year")
		.oneOf("unitKind", UnitKind.values())
		.id("unit", "field")
		.oneOf("verdict", VerdictKind.values(), NONE, DECIDED)
		.flag("conflicting", "hardField", "mine")
		.oneOf("order", "hard")
		.number("size", 1, 100)
		.id("after");

	static AppraisalFilter of(Map<String, String> given) {
		return new AppraisalFilter(NAMES.of(given));
	}

	/** The filter of a query string as {@link #query()} writes it. */
	static AppraisalFilter ofQuery(String query) {
		return new AppraisalFilter(NAMES.ofQuery(query));
	}

	/** Whether hard, central fields stand first. */
	boolean hardFirst() {
		return this.asked.asks("order");
	}

	/** Whether what a meeting has decided is asked for, rather than what waits. */
	boolean decided() {
		return DECIDED.equals(get("verdict"));
	}

	/** Whether anything narrows the queue but the year. */
	public boolean narrowed() {
		return this.asked.asksBut("year", "order");
	}

	/** A saved view: the same year and nothing else but this. */
	public UrlFilter view(String name, String value) {
		UrlFilter all = this.asked.only("year", "order");
		return (name != null) ? all.with(name, value) : all;
	}

	/** Whether it is this saved view. */
	public boolean is(String name, String value) {
		return view(name, value).query().equals(with("size", null).query());
	}

}
