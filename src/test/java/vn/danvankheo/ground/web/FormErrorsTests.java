package vn.danvankheo.ground.web;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What is wrong with a form. */
class FormErrorsTests {

	private final FormErrors errors = new FormErrors();

	@Test
	void the_first_word_on_a_field_stays_and_the_order_is_that_of_the_page() {
		this.errors.add("name", "Nhập tên");
		this.errors.text("place", " ", 10, "Nhập nơi họp");
		this.errors.add("name", "Tên quá dài");
		assertThat(this.errors).hasToString("{name=Nhập tên, place=Nhập nơi họp}");
	}

	@Test
	void days_and_numbers_are_read_or_said_to_be_wrong() {
		assertThat(this.errors.day("from", "25/7/2023", null)).isEqualTo(LocalDate.of(2023, 7, 25));
		assertThat(this.errors.number("count", " 7 ", 1, 9, null)).isEqualTo(7);
		assertThat(this.errors.none()).isTrue();
		assertThat(this.errors.day("to", "31/2/2023", null)).isNull();
		assertThat(this.errors.number("most", "10", 1, 9, null)).isNull();
		assertThat(this.errors).containsOnlyKeys("to", "most");
	}

	@Test
	void a_value_is_made_only_when_nothing_is_wrong() {
		assertThat(this.errors.or(() -> "đúng").value()).isEqualTo("đúng");
		this.errors.unless(false, "name", "Nhập tên");
		Checked<String> wrong = this.errors.or(() -> {
			throw new IllegalStateException("made");
		});
		assertThat(wrong.wrong()).isTrue();
		assertThatIllegalArgumentException().isThrownBy(wrong::value);
	}

}
