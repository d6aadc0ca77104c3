package vn.danvankheo.ground.web;

import java.util.Map;

/** A room's own words for what the URL of its list asks. */
public interface ListFilter {

	/** What was asked. */
	UrlFilter asked();

	/** What was asked under this name, as text; null when nothing was. */
	default String get(String name) {
		return asked().get(name);
	}

	/** The same, from the first page, with another value; null or empty leaves it out. */
	default UrlFilter with(String name, Object value) {
		return asked().with(name, value);
	}

	/** It as the query of a URL, encoded; empty when nothing is asked. */
	default String query() {
		return asked().query();
	}

	default String path() {
		return asked().path();
	}

	/** The page of one of its records, which knows the way back to the list. */
	default String of(String record) {
		return query().isEmpty() ? record : record + "?" + UrlQuery.write(Map.of("list", query()));
	}

}
