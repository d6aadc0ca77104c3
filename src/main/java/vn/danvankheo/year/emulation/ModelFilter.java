package vn.danvankheo.year.emulation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import vn.danvankheo.ground.organisation.SearchKey;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.web.UrlQuery;

/**
 * What a reader of the list asked for. It stands in the URL whole; whatever is not
 * understood is left out, as if it had not been asked.
 */
public final class ModelFilter {

	/** Where the list is. */
	static final String PATH = "/participations";

	private static final int LONGEST_TEXT = 200;

	private static final int MOST_WORDS = 8;

	private static final int USUAL_SIZE = 25;

	private static final int LARGEST_SIZE = 100;

	private static final List<String> NAMES = List.of("q", "year", "round", "unit", "unitKind", "field", "ownerKind",
			"modelKind", "novelty", "late", "hardField", "resent", "stage", "size", "after", "before");

	/** The filters that look at what a model says, rather than at where it belongs. */
	private static final List<String> OF_CONTENT = List.of("q", "field", "ownerKind", "modelKind", "novelty", "late",
			"hardField", "resent");

	private final Map<String, String> kept = new LinkedHashMap<>();

	private ModelFilter() {
	}

	/** The filter of these parameters; unknown names and values are left out. */
	public static ModelFilter of(Map<String, String> given) {
		ModelFilter filter = new ModelFilter();
		for (String name : NAMES) {
			understood(name, given.get(name)).ifPresent((value) -> filter.kept.put(name, value));
		}
		return filter;
	}

	/** The filter of a query string as {@link #query()} writes it. */
	public static ModelFilter ofQuery(String query) {
		return of(UrlQuery.read(query));
	}

	private static Optional<String> understood(String name, String value) {
		if (value == null || value.isBlank()) {
			return Optional.empty();
		}
		return switch (name) {
			case "q" -> Optional.of(value.strip().substring(0, Math.min(LONGEST_TEXT, value.strip().length())));
			case "year" -> number(value, 1900, 2999);
			case "round" -> number(value, 1, 99);
			case "size" -> number(value, 1, LARGEST_SIZE);
			case "late", "hardField" -> "true".equals(value) ? Optional.of(value) : Optional.empty();
			case "resent" -> "true".equals(value) || "false".equals(value) ? Optional.of(value) : Optional.empty();
			case "unitKind" -> constant(UnitKind.values(), value);
			case "ownerKind" -> constant(OwnerKind.values(), value);
			case "modelKind" -> constant(ModelKind.values(), value);
			case "novelty" -> constant(Novelty.values(), value);
			case "stage" -> constant(Stage.values(), value);
			default -> id(value);
		};
	}

	private static Optional<String> number(String value, int least, int most) {
		return value.matches("[0-9]{1,4}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most
				? Optional.of(value) : Optional.empty();
	}

	private static Optional<String> constant(Enum<?>[] constants, String value) {
		return Arrays.stream(constants).map(Enum::name).filter(value::equals).findFirst();
	}

	private static Optional<String> id(String value) {
		return value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
				? Optional.of(value.toLowerCase(Locale.ROOT)) : Optional.empty();
	}

	/** What was asked under this name, as text; null when nothing was. */
	public String get(String name) {
		return this.kept.get(name);
	}

	/** The words searched for, without marks; a phone is searched in its digits. */
	List<String> words() {
		String typed = this.kept.get("q");
		if (typed == null) {
			return List.of();
		}
		return PhoneNumber.parse(typed)
			.map((phone) -> List.of(phone.digits()))
			.orElseGet(() -> Stream.of(SearchKey.of(typed).value().split(" "))
				.filter((word) -> !word.isEmpty())
				.distinct()
				.limit(MOST_WORDS)
				.toList());
	}

	Integer year() {
		return this.kept.containsKey("year") ? Integer.valueOf(this.kept.get("year")) : null;
	}

	UUID after() {
		return this.kept.containsKey("after") ? UUID.fromString(this.kept.get("after")) : null;
	}

	UUID before() {
		return this.kept.containsKey("before") ? UUID.fromString(this.kept.get("before")) : null;
	}

	Stage stage() {
		return this.kept.containsKey("stage") ? Stage.valueOf(this.kept.get("stage")) : null;
	}

	int size() {
		return this.kept.containsKey("size") ? Integer.parseInt(this.kept.get("size")) : USUAL_SIZE;
	}

	/** Whether it looks at what the models say. */
	boolean ofContent() {
		return OF_CONTENT.stream().anyMatch(this.kept::containsKey);
	}

	/** Whether anything narrows the list but the year and the stage. */
	public boolean narrowed() {
		return NAMES.subList(2, 12).stream().anyMatch(this.kept::containsKey) || this.kept.containsKey("q");
	}

	/** Whether one of the rarer filters is in use. */
	public boolean rare() {
		return Stream.of("round", "unitKind", "modelKind", "late", "hardField", "resent")
			.anyMatch(this.kept::containsKey);
	}

	/** The same, from the first page, with another value; null or empty leaves it out. */
	public ModelFilter with(String name, Object value) {
		Map<String, String> other = new LinkedHashMap<>(this.kept);
		other.remove("after");
		other.remove("before");
		other.put(name, (value != null) ? value.toString() : null);
		return of(other);
	}

	/** It as the query of a URL, encoded; empty when nothing is asked. */
	public String query() {
		return UrlQuery.write(this.kept);
	}

	/** The path of the list with this filter. */
	public String path() {
		return this.kept.isEmpty() ? PATH : PATH + "?" + query();
	}

	/** The path of the same list as a workbook. */
	public String exportPath() {
		return paperPath("xlsx");
	}

	/** The path of the same list as a file of this kind. */
	public String paperPath(String ending) {
		String query = with("size", null).query();
		return PATH + "/list." + ending + (query.isEmpty() ? "" : "?" + query);
	}

}
