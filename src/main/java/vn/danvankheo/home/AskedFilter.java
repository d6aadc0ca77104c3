package vn.danvankheo.home;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What a list was asked for, as the query of its URL in one spelling: names in order,
 * nothing empty, no page. Whether the list understands it is the list's affair.
 *
 * @param query the query, encoded; empty when nothing is asked
 */
record AskedFilter(String query) {

	private static final int LONGEST = 2000;

	private static final Set<String> PAGING = Set.of("after", "size");

	/** The filter of a URL's query as a browser sends it; null or too long is none. */
	static AskedFilter of(String query) {
		if (query == null || query.length() > LONGEST) {
			return new AskedFilter("");
		}
		Map<String, String> asked = new TreeMap<>();
		UriComponentsBuilder.newInstance()
			.query(query)
			.build()
			.getQueryParams()
			.toSingleValueMap()
			.forEach((name, value) -> {
				if (value != null && !value.isBlank() && !PAGING.contains(name)) {
					asked.put(name, UriUtils.decode(value.replace('+', ' '), UTF_8));
				}
			});
		StringBuilder spelled = new StringBuilder();
		asked.forEach((name, value) -> spelled.append(spelled.isEmpty() ? "" : "&")
			.append(UriUtils.encode(name, UTF_8))
			.append('=')
			.append(UriUtils.encode(value, UTF_8)));
		return new AskedFilter((spelled.length() <= LONGEST) ? spelled.toString() : "");
	}

	/** Whether it asks for anything but a year. */
	boolean narrows() {
		return !this.query.isEmpty() && !this.query.matches("year=[^&]*");
	}

}
