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

	/**
	 * The ways to the pages beside one, of a list that is paged by the identities of its
	 * rows.
	 * @param place the number of the first line shown, from 1
	 */
	default Steps steps(int total, int place, int shown, Object first, Object last) {
		int end = place + shown - 1;
		return new Steps(place + "–" + end, String.valueOf(total), (place > 1) ? with("before", first).path() : null,
				(end < total) ? with("after", last).path() : null);
	}

	/**
	 * Where a page of a list stands in it.
	 *
	 * @param span which lines these are, e.g. «26–50»
	 * @param total of how many, in words
	 * @param previous the way to the page before; null on the first
	 * @param next null on the last
	 */
	record Steps(String span, String total, String previous, String next) {

	}

}
