package vn.danvankheo.steps.visit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VisitInputTests {

	private static VisitInput input(String value) {
		return new VisitInput("result", null, value, null, null);
	}

	@Test
	void nothing_was_found_while_nothing_stands_in_it() {
		assertThat(input(null).finding()).isEqualTo("NONE");
		assertThat(input("").finding()).isEqualTo("NONE");
		assertThat(input(Entry.PASSED).finding()).isEqualTo(Entry.PASSED);
		assertThat(input("").filled()).isFalse();
		assertThat(input("7,5").filled()).isTrue();
	}

}
