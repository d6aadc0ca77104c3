package vn.danvankheo.ground.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Where a list is, and which names the query of its URL understands, in their order.
 */
public final class UrlNames {

	private static final int LONGEST_TEXT = 200;

	private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

	private final String path;

	/** What is kept of a value, by name; empty where it is not understood. */
	private final Map<String, UnaryOperator<String>> names = new LinkedHashMap<>();

	private UrlNames(String path) {
		this.path = path;
	}

	/** No names yet, of the list at this path. */
	public static UrlNames at(String path) {
		return new UrlNames(path);
	}

	/** Words to search for, of which the first 200 characters are kept. */
	public UrlNames words(String name) {
		this.names.put(name, (typed) -> typed.substring(0, Math.min(LONGEST_TEXT, typed.length())));
		return this;
	}

	/** A year of four digits. */
	public UrlNames year(String name) {
		return number(name, 1900, 2999);
	}

	/** A number in these bounds. */
	public UrlNames number(String name, int least, int most) {
		return when(name, (value) -> value.matches("[0-9]{1,4}") && Integer.parseInt(value) >= least
				&& Integer.parseInt(value) <= most);
	}

	/** Something that is asked for or not. */
	public UrlNames flag(String... flags) {
		Arrays.stream(flags).forEach((name) -> oneOf(name, "true"));
		return this;
	}

	/** The name of one of these constants, or one of these words. */
	public UrlNames oneOf(String name, Enum<?>[] constants, String... words) {
		return when(name,
				Stream.concat(Arrays.stream(constants).map(Enum::name), Arrays.stream(words)).toList()::contains);
	}

	/** One of these words. */
	public UrlNames oneOf(String name, String... words) {
		return when(name, List.of(words)::contains);
	}

	/** Identities. */
	public UrlNames id(String... ids) {
		for (String name : ids) {
			this.names.put(name, (value) -> value.matches(ID) ? value.toLowerCase(Locale.ROOT) : "");
		}
		return this;
	}

	private UrlNames when(String name, Predicate<String> understood) {
		this.names.put(name, (value) -> understood.test(value) ? value : "");
		return this;
	}

	/** What these parameters ask of the list. */
	public UrlFilter of(Map<String, String> given) {
		Map<String, String> kept = new LinkedHashMap<>();
		this.names.forEach((name, understood) -> {
			String value = understood.apply(PlainText.line(given.get(name)));
			if (!value.isEmpty()) {
				kept.put(name, value);
			}
		});
		return new UrlFilter(this, kept);
	}

	/** What a query asks of the list, as {@link UrlFilter#query()} writes it. */
	public UrlFilter ofQuery(String query) {
		return of(UrlQuery.read(query));
	}

	String path() {
		return this.path;
	}

}
