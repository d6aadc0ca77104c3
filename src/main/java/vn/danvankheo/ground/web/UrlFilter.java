package vn.danvankheo.ground.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What a reader asked of a list. It stands in the URL whole, in the order of its
 * {@link UrlNames}; whatever they do not understand is left out, as if it had not been
 * asked.
 */
public final class UrlFilter {

	/** The names that say which page is shown, rather than what. */
	public static final Set<String> PAGING = Set.of("after", "before", "size");

	private static final int USUAL_SIZE = 25;

	private final UrlNames names;

	private final Map<String, String> kept;

	UrlFilter(UrlNames names, Map<String, String> kept) {
		this.names = names;
		this.kept = kept;
	}

	/** What was asked under this name; null when nothing was. */
	public String get(String name) {
		return this.kept.get(name);
	}

	/** What was asked under this name; empty when nothing was. */
	public String text(String name) {
		return this.kept.getOrDefault(name, "");
	}

	/** The number under this name; null when there is none. */
	public Integer number(String name) {
		return asks(name) ? Integer.valueOf(get(name)) : null;
	}

	/** The identity under this name; null when there is none. */
	public UUID id(String name) {
		return asks(name) ? UUID.fromString(get(name)) : null;
	}

	/** The constant under this name; null when there is none. */
	public <E extends Enum<E>> E constant(Class<E> type, String name) {
		return asks(name) ? Enum.valueOf(type, get(name)) : null;
	}

	/** How many rows a page has, where readers may choose that. */
	public int size() {
		return asks("size") ? number("size") : USUAL_SIZE;
	}

	/** Whether anything is asked under one of these names. */
	public boolean asks(String... any) {
		return Arrays.stream(any).anyMatch(this.kept::containsKey);
	}

	/** Whether anything is asked but a page and these. */
	public boolean asksBut(String... others) {
		List<String> ignored = List.of(others);
		return this.kept.keySet().stream().anyMatch((name) -> !PAGING.contains(name) && !ignored.contains(name));
	}

	/** The same, from the first page, with another value; null or empty leaves it out. */
	public UrlFilter with(String name, Object value) {
		Map<String, String> other = new LinkedHashMap<>(this.kept);
		other.keySet().removeAll(List.of("after", "before"));
		other.put(name, Objects.toString(value, ""));
		return this.names.of(other);
	}

	/** No more of it than what is asked under these names. */
	public UrlFilter only(String... some) {
		Map<String, String> other = new LinkedHashMap<>(this.kept);
		other.keySet().retainAll(List.of(some));
		return new UrlFilter(this.names, other);
	}

	/** It as the query of a URL, encoded; empty when nothing is asked. */
	public String query() {
		return UrlQuery.write(this.kept);
	}

	public String path() {
		return pathOf(this.names.path());
	}

	/** Another path with the same query. */
	public String pathOf(String path) {
		return this.kept.isEmpty() ? path : path + "?" + query();
	}

}
