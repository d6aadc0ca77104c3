package vn.danvankheo.inspection;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TallyTests {

	private static Tally passes(int asked, int judged, int passed) {
		return new Tally(false, asked, judged, passed, BigDecimal.ZERO, BigDecimal.ZERO, null);
	}

	private static Tally points(int judged, String sum, String threshold) {
		return new Tally(true, 3, judged, 0, new BigDecimal(sum), new BigDecimal("20"),
				(threshold != null) ? new BigDecimal(threshold) : null);
	}

	@Test
	void a_model_passes_when_every_criterion_does() {
		assertThat(passes(5, 5, 5).outcome()).isEqualTo(Entry.PASSED);
		assertThat(passes(5, 5, 4).outcome()).isEqualTo(Entry.FAILED);
		assertThat(passes(5, 5, 4).failed()).isOne();
	}

	@Test
	void nothing_comes_out_before_every_criterion_is_judged() {
		assertThat(passes(5, 4, 4).outcome()).isEmpty();
		assertThat(passes(5, 4, 4).missing()).isOne();
		assertThat(points(2, "20", "10").outcome()).isEmpty();
	}

	@Test
	void points_reach_their_threshold_or_fall_short_of_it() {
		assertThat(points(3, "10.0", "10").outcome()).isEqualTo(Entry.PASSED);
		assertThat(points(3, "9.5", "10").outcome()).isEqualTo(Entry.FAILED);
		assertThat(points(3, "9.5", null).outcome()).as("no threshold is set").isEmpty();
		assertThat(points(3, "9.5", "10").failed()).as("points are not failed one by one").isZero();
	}

	@Test
	void it_is_said_as_people_write_it() {
		assertThat(points(3, "8.5", null).words()).isEqualTo("8,5/20 điểm");
		assertThat(passes(5, 5, 4).words()).isEqualTo("4/5 đạt");
		assertThat(passes(0, 0, 0).words()).isEmpty();
		assertThat(passes(0, 0, 0).outcome()).as("nothing is asked").isEmpty();
	}

}
