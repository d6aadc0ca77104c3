package vn.danvankheo.ground.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a list understands of the query of its URL, and how it writes it again. */
class UrlFilterTests {

	private static final UUID SOMETHING = UUID.fromString("0000abcd-0000-0000-0000-000000000001");

	private static final UrlNames NAMES = UrlNames.at("/list")
		.words("q")
		.year("year")
		.number("round", 1, 99)
		.id("unit")
		.oneOf("kind", Kind.values(), "NONE")
		.flag("late")
		.oneOf("order", "hard")
		.number("size", 1, 100)
		.id("after", "before");

	@Test
	void names_that_the_list_does_not_know_are_left_out() {
		assertThat(of("q=a&sort=password&page=2").query()).isEqualTo("q=a");
	}

	@Test
	void values_that_it_does_not_understand_are_as_if_they_had_not_been_asked() {
		for (String query : new String[] { "q=+", "year=1899", "year=3000", "year=99999999999", "year=x", "round=0",
				"round=100", "round=-5", "unit=1-1-1-1-1", "unit=zz", "kind=ward", "late=yes", "late=false",
				"order=name", "size=0", "size=101" }) {
			assertThat(of(query).query()).as(query).isEmpty();
		}
	}

	@Test
	void values_that_it_understands_are_kept() {
		for (String query : new String[] { "q=hoa", "year=1900", "year=2999", "round=1", "round=99",
				"unit=" + SOMETHING, "kind=WARD", "kind=NONE", "late=true", "order=hard", "size=100",
				"after=" + SOMETHING }) {
			assertThat(of(query).query()).as(query).isEqualTo(query);
		}
	}

	@Test
	void the_order_is_that_of_the_names() {
		assertThat(of("size=50&late=true&year=2023&q=hoa").query()).isEqualTo("q=hoa&year=2023&late=true&size=50");
	}

	@Test
	void words_are_one_line_of_two_hundred_characters() {
		assertThat(NAMES.of(Map.of("q", " đường \n hoa ")).get("q")).isEqualTo("đường hoa");
		assertThat(NAMES.of(Map.of("q", "x".repeat(201))).get("q")).hasSize(200);
	}

	@Test
	void what_it_writes_it_reads() {
		Map<String, String> asked = new LinkedHashMap<>(Map.of("q", "05-QĐ/BCĐ & 100% = «a+b»", "year", "2023"));
		UrlFilter filter = NAMES.of(asked);
		assertThat(filter.query())
			.isEqualTo("q=05-Q%C4%90%2FBC%C4%90%20%26%20100%25%20%3D%20%C2%ABa%2Bb%C2%BB&year=2023");
		assertThat(NAMES.ofQuery(filter.query()).get("q")).isEqualTo(asked.get("q"));
		assertThat(filter.path()).isEqualTo("/list?" + filter.query());
	}

	@Test
	void who_asks_nothing_gets_the_bare_path() {
		assertThat(of(null).path()).isEqualTo("/list");
		assertThat(of(null).pathOf("/list.xlsx")).isEqualTo("/list.xlsx");
		assertThat(of("late=true").pathOf("/list.xlsx")).isEqualTo("/list.xlsx?late=true");
	}

	@Test
	void another_value_starts_at_the_first_page_of_the_same_size() {
		UrlFilter turned = of("q=hoa&size=50&after=" + SOMETHING);
		assertThat(turned.with("late", true).query()).isEqualTo("q=hoa&late=true&size=50");
		assertThat(turned.with("q", null).query()).isEqualTo("size=50");
		assertThat(turned.with("q", "").query()).isEqualTo("size=50");
		assertThat(turned.with("before", SOMETHING).query()).isEqualTo("q=hoa&size=50&before=" + SOMETHING);
		assertThat(turned.with("late", "maybe").query()).isEqualTo("q=hoa&size=50");
		assertThat(turned.id("after")).as("the filter itself stays as it is").isEqualTo(SOMETHING);
	}

	@Test
	void some_names_of_it_are_a_filter_too() {
		assertThat(of("year=2023&late=true&order=hard&size=9").only("order", "year").query())
			.isEqualTo("year=2023&order=hard");
	}

	@Test
	void values_are_read_by_their_type() {
		UrlFilter filter = of("year=2023&unit=0000ABCD-0000-0000-0000-000000000001&kind=WARD&size=7");
		assertThat(filter.number("year")).isEqualTo(2023);
		assertThat(filter.id("unit")).isEqualTo(SOMETHING);
		assertThat(filter.constant(Kind.class, "kind")).isEqualTo(Kind.WARD);
		assertThat(filter.size()).isEqualTo(7);
		assertThat(filter.text("kind")).isEqualTo("WARD");
	}

	@Test
	void what_was_not_asked_is_nothing() {
		UrlFilter filter = of("");
		assertThat(filter.number("year")).isNull();
		assertThat(filter.id("unit")).isNull();
		assertThat(filter.constant(Kind.class, "kind")).isNull();
		assertThat(filter.get("kind")).isNull();
		assertThat(filter.text("kind")).isEmpty();
		assertThat(filter.size()).isEqualTo(25);
	}

	@Test
	void a_page_and_what_the_list_excepts_narrow_nothing() {
		assertThat(of("year=2023&size=9&after=" + SOMETHING).asksBut("year")).isFalse();
		assertThat(of("year=2023&size=9").asksBut()).isTrue();
		assertThat(of("late=true&year=2023").asksBut("year")).isTrue();
		assertThat(of("late=true").asks("q", "late")).isTrue();
		assertThat(of("late=true").asks("q", "year")).isFalse();
	}

	private static UrlFilter of(String query) {
		return NAMES.ofQuery(query);
	}

	/** Something that a list can be narrowed to. */
	enum Kind {

		WARD, AGENCY

	}

}
