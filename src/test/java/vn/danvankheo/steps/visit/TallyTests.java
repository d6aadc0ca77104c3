package vn.danvankheo.steps.visit;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a model comes to, and how it is told while it is judged. */
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

	@Test
	void tells_what_is_left_until_all_is_passes() {
		assertThat(passes(0, 0, 0).progress()).isEqualTo("chưa có tiêu chí");
		assertThat(passes(5, 0, 0).progress()).isEqualTo("Chưa ghi");
		assertThat(passes(5, 3, 3).progress()).isEqualTo("còn 2 tiêu chí");
		assertThat(passes(5, 5, 4).progress()).isEqualTo("4/5 đạt");
	}

	@Test
	void has_the_colour_of_how_far_it_is() {
		assertThat(passes(0, 0, 0).tone()).isEmpty();
		assertThat(passes(5, 0, 0).tone()).isEmpty();
		assertThat(passes(5, 3, 0).tone()).isEqualTo("soon");
		assertThat(passes(5, 5, 4).tone()).isEqualTo("late");
		assertThat(passes(5, 5, 5).tone()).isEqualTo("done");
	}

	@Test
	void points_without_a_threshold_are_done_and_have_no_outcome() {
		Tally points = new Tally(true, 2, 2, 0, BigDecimal.ONE, BigDecimal.TEN, null);
		assertThat(points.tone()).isEqualTo("done");
		assertThat(points.outcomeTone()).isEmpty();
		assertThat(passes(5, 5, 5).outcomeTone()).isEqualTo("done");
		assertThat(passes(5, 5, 4).outcomeTone()).isEqualTo("late");
	}

	@Test
	void minutes_say_what_was_found_with_the_most_points() {
		assertThat(new MinutesContent.Row(1, "Bền vững", "", "", "", "").found()).isEqualTo("Chưa xét");
		assertThat(new MinutesContent.Row(1, "Bền vững", "", "Đạt", "", "").found()).isEqualTo("Đạt");
		assertThat(new MinutesContent.Row(1, "Bền vững", "10", "8,5", "", "").found()).isEqualTo("8,5/10");
	}

}
