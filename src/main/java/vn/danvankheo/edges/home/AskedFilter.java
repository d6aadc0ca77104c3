package vn.danvankheo.edges.home;

import java.util.Map;
import java.util.TreeMap;

import vn.danvankheo.ground.web.UrlFilter;
import vn.danvankheo.ground.web.UrlQuery;

/**
 * What a list was asked for, as the query of its URL in one spelling: names in order,
 * nothing empty, no page. Whether the list understands it is the list's affair.
 *
 * @param query the query, encoded; empty when nothing is asked
 */
record AskedFilter(String query) {

	private static final int LONGEST = 2000;

	/** The filter of a URL's query as a browser sends it; null or too long is none. */
	static AskedFilter of(String query) {
		Map<String, String> asked = new TreeMap<>(UrlQuery.read(query));
		asked.keySet().removeAll(UrlFilter.PAGING);
		asked.values().removeIf(String::isBlank);
		String spelled = UrlQuery.write(asked);
		return new AskedFilter((spelled.length() <= LONGEST) ? spelled : "");
	}

	/** Whether it asks for anything but a year. */
	boolean narrows() {
		return !this.query.isEmpty() && !this.query.matches("year=[^&]*");
	}

}
