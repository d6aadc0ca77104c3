package vn.danvankheo.edges.home;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AskedFilterTests {

	@Test
	void the_same_question_has_one_spelling() {
		assertThat(AskedFilter.of("unit=&year=2026&q=%C4%91%C6%B0%E1%BB%9Dng+hoa&after=1f84&before=1f84&size=50"))
			.isEqualTo(AskedFilter.of("q=%C4%91%C6%B0%E1%BB%9Dng%20hoa&year=2026"));
	}

	@Test
	void a_year_alone_narrows_nothing() {
		assertThat(AskedFilter.of("year=2026").narrows()).isFalse();
		assertThat(AskedFilter.of("year=2026&late=true").narrows()).isTrue();
		assertThat(AskedFilter.of(null).narrows()).isFalse();
	}

	@Test
	void what_cannot_be_a_filter_is_none() {
		assertThat(AskedFilter.of("q=" + "x".repeat(2000)).query()).isEmpty();
	}

	@Test
	void what_is_malformed_is_left_out() {
		assertThat(AskedFilter.of("q=100%&late=true").query()).isEqualTo("late=true");
	}

	@Test
	void signs_in_a_value_stay_in_the_value() {
		assertThat(AskedFilter.of("q=a%26b%3Dc%25&late=true").query()).isEqualTo("late=true&q=a%26b%3Dc%25");
	}

}
