package vn.danvankheo.ground.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The query of a URL, read from text and written as text. */
public final class UrlQuery {

	private static final int LONGEST = 2000;

	private UrlQuery() {
	}

	/**
	 * What a query says, decoded, the first value of each name; what is malformed is left
	 * out, and null or a query of more than 2000 characters says nothing.
	 */
	public static Map<String, String> read(String query) {
		Map<String, String> said = new LinkedHashMap<>();
		UriComponentsBuilder.newInstance()
			.query((query != null && query.length() <= LONGEST) ? query : "")
			.build()
			.getQueryParams()
			.toSingleValueMap()
			.forEach((name, value) -> {
				if (value != null) {
					add(said, name, value);
				}
			});
		return said;
	}

	private static void add(Map<String, String> said, String name, String value) {
		try {
			said.put(name, UriUtils.decode(value.replace('+', ' '), UTF_8));
		}
		catch (IllegalArgumentException malformed) {
			said.remove(name);
		}
	}

	/** These values as a query, encoded, in this order; empty when there are none. */
	public static String write(Map<String, String> values) {
		StringBuilder query = new StringBuilder();
		values.forEach((name, value) -> query.append(query.isEmpty() ? "" : "&")
			.append(UriUtils.encode(name, UTF_8))
			.append('=')
			.append(UriUtils.encode(value, UTF_8)));
		return query.toString();
	}

}
