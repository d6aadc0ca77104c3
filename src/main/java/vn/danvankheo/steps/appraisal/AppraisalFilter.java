package vn.danvankheo.steps.appraisal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.web.UrlQuery;

/**
 * What a reader of the queue asked for. It stands in the URL whole; whatever is not
 * understood is left out, as if it had not been asked.
 */
final class AppraisalFilter {

	static final String PATH = "/appraisals";

	/** No verdict yet. */
	static final String NONE = "NONE";

	/** A meeting has decided. */
	static final String DECIDED = "DECIDED";

	private static final int USUAL_SIZE = 25;

	private static final List<String> NAMES = List.of("year", "unitKind", "unit", "field", "verdict", "conflicting",
			"hardField", "mine", "order", "size", "after");

	private final Map<String, String> kept = new LinkedHashMap<>();

	private AppraisalFilter() {
	}

	static AppraisalFilter of(Map<String, String> given) {
		AppraisalFilter filter = new AppraisalFilter();
		for (String name : NAMES) {
			understood(name, given.get(name)).ifPresent((value) -> filter.kept.put(name, value));
		}
		return filter;
	}

	/** The filter of a query string as {@link #query()} writes it. */
	static AppraisalFilter ofQuery(String query) {
		return of(UrlQuery.read(query));
	}

	private static Optional<String> understood(String name, String value) {
		if (value == null || value.isBlank()) {
			return Optional.empty();
		}
		return switch (name) {
			case "year" -> when(value.matches("(19|2[0-9])[0-9]{2}"), value);
			case "size" -> when(value.matches("[1-9][0-9]?|100"), value);
			case "conflicting", "hardField", "mine" -> when("true".equals(value), value);
			case "order" -> when("hard".equals(value), value);
			case "unitKind" -> constant(UnitKind.values(), value);
			case "verdict" -> constant(VerdictKind.values(), value)
				.or(() -> when(NONE.equals(value) || DECIDED.equals(value), value));
			default -> when(value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"),
					value.toLowerCase(Locale.ROOT));
		};
	}

	private static Optional<String> when(boolean understood, String value) {
		return understood ? Optional.of(value) : Optional.empty();
	}

	private static Optional<String> constant(Enum<?>[] constants, String value) {
		return Arrays.stream(constants).map(Enum::name).filter(value::equals).findFirst();
	}

	/** What was asked under this name, as text; null when nothing was. */
	public String get(String name) {
		return this.kept.get(name);
	}

	boolean has(String name) {
		return this.kept.containsKey(name);
	}

	Integer year() {
		return has("year") ? Integer.valueOf(get("year")) : null;
	}

	UUID id(String name) {
		return has(name) ? UUID.fromString(get(name)) : null;
	}

	int size() {
		return has("size") ? Integer.parseInt(get("size")) : USUAL_SIZE;
	}

	/** Whether hard, central fields stand first. */
	boolean hardFirst() {
		return has("order");
	}

	/** Whether what a meeting has decided is asked for, rather than what waits. */
	boolean decided() {
		return DECIDED.equals(get("verdict"));
	}

	/** Whether anything narrows the queue but the year. */
	public boolean narrowed() {
		return NAMES.subList(1, 8).stream().anyMatch(this.kept::containsKey);
	}

	/** The same, from the first page, with another value; null or empty leaves it out. */
	public AppraisalFilter with(String name, Object value) {
		Map<String, String> other = new LinkedHashMap<>(this.kept);
		other.remove("after");
		other.put(name, (value != null) ? value.toString() : null);
		return of(other);
	}

	/** A saved view: the same year and nothing else but this. */
	public AppraisalFilter view(String name, String value) {
		Map<String, String> other = new LinkedHashMap<>();
		other.put("year", get("year"));
		other.put("order", get("order"));
		if (name != null) {
			other.put(name, value);
		}
		return of(other);
	}

	/** Whether it is this saved view. */
	public boolean is(String name, String value) {
		return view(name, value).query().equals(with("size", null).query());
	}

	/** It as the query of a URL, encoded; empty when nothing is asked. */
	public String query() {
		return UrlQuery.write(this.kept);
	}

	/** The path of the queue with this filter. */
	public String path() {
		return this.kept.isEmpty() ? PATH : PATH + "?" + query();
	}

}
