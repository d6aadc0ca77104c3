package vn.danvankheo.ground.signin;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which addresses are counted together. */
class OriginTests {

	@Test
	void addresses_of_one_slash_24_are_one_origin() {
		assertThat(Origin.of("203.0.113.7")).isEqualTo(Origin.of("203.0.113.250"));
		assertThat(Origin.of("203.0.113.7")).isNotEqualTo(Origin.of("203.0.114.7"));
	}

	@Test
	void addresses_of_one_slash_64_are_one_origin() {
		assertThat(Origin.of("2001:db8:1:2::7")).isEqualTo(Origin.of("2001:db8:1:2:ffff::1"));
		assertThat(Origin.of("2001:db8:1:2::7")).isNotEqualTo(Origin.of("2001:db8:1:3::7"));
	}

	@Test
	void what_is_no_address_is_never_looked_up() {
		assertThat(Origin.of("example.invalid")).isEqualTo(Origin.of(null));
	}

}
