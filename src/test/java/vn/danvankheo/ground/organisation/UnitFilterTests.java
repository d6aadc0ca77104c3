package vn.danvankheo.ground.organisation;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the list of units says at its head. */
class UnitFilterTests {

	@Test
	void says_how_many_units_are_shown() {
		assertThat(UnitFilter.of(Map.of()).heading(47)).isEqualTo("47 đơn vị đang hoạt động");
		assertThat(UnitFilter.of(Map.of("ended", "true")).heading(48)).isEqualTo("48 đơn vị, kể cả đã kết thúc");
		assertThat(UnitFilter.of(Map.of("q", "phuong", "ended", "true")).heading(9)).isEqualTo("9 đơn vị phù hợp");
	}

}
