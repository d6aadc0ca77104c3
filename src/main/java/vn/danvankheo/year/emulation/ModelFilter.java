package vn.danvankheo.year.emulation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.danvankheo.ground.organisation.SearchKey;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.web.ListFilter;
import vn.danvankheo.ground.web.PhoneNumber;
import vn.danvankheo.ground.web.PhoneNumbers;
import vn.danvankheo.ground.web.UrlFilter;
import vn.danvankheo.ground.web.UrlNames;

/** What a reader of the list of models asked for. */
public record ModelFilter(UrlFilter asked) implements ListFilter {

	private static final String PATH = "/participations";

	private static final int MOST_WORDS = 8;

	private static final UrlNames NAMES = UrlNames.at(PATH)
		.words("q")
		.year("year")
		.number("round", 1, 99)
		.id("unit")
		.oneOf("unitKind", UnitKind.values())
		.id("field")
		.oneOf("ownerKind", OwnerKind.values())
		.oneOf("modelKind", ModelKind.values())
		.oneOf("novelty", Novelty.values())
		.flag("late", "hardField")
		.oneOf("resent", "true", "false")
		.oneOf("stage", Stage.values())
		.number("size", 1, 100)
		.id("after", "before");

	public static ModelFilter of(Map<String, String> given) {
		return new ModelFilter(NAMES.of(given));
	}

	/** The filter of a query string as {@link #query()} writes it. */
	public static ModelFilter ofQuery(String query) {
		return new ModelFilter(NAMES.ofQuery(query));
	}

	/** The words searched for, without marks; a phone is searched in its digits. */
	List<String> words() {
		String typed = this.asked.text("q");
		return PhoneNumbers.parse(typed)
			.map((phones) -> phones.all().stream().map(PhoneNumber::digits).toList())
			.orElseGet(() -> Stream.of(SearchKey.of(typed).value().split(" "))
				.filter((word) -> !word.isEmpty())
				.distinct()
				.limit(MOST_WORDS)
				.toList());
	}

	/** The code searched for; null when the words are no code. */
	String code() {
		return ModelCode.read(this.asked.text("q")).orElse(null);
	}

	Integer year() {
		return this.asked.number("year");
	}

	Stage stage() {
		return this.asked.constant(Stage.class, "stage");
	}

	/** Whether it looks at what the models say, rather than at where they belong. */
	boolean ofContent() {
		return this.asked.asks("q", "field", "ownerKind", "modelKind", "novelty", "late", "hardField", "resent");
	}

	/** Whether anything narrows the list but the year and the stage. */
	public boolean narrowed() {
		return this.asked.asksBut("year", "stage");
	}

	/** Whether one of the rarer filters is in use. */
	public boolean rare() {
		return this.asked.asks("round", "unitKind", "modelKind", "late", "hardField", "resent");
	}

	public String exportPath() {
		return paperPath("xlsx");
	}

	/** The path of the same list as a file of this kind. */
	public String paperPath(String ending) {
		return with("size", null).pathOf(PATH + "/list." + ending);
	}

}
