package vn.danvankheo.inspection;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How a model's findings are told while it is judged. */
class TallyTests {

	private static Tally judged(int asked, int judged, int passed) {
		return new Tally(false, asked, judged, passed, BigDecimal.ZERO, BigDecimal.ZERO, null);
	}

	@Test
	void tells_what_is_left_until_all_is_judged() {
		assertThat(judged(0, 0, 0).progress()).isEqualTo("chưa có tiêu chí");
		assertThat(judged(5, 0, 0).progress()).isEqualTo("Chưa ghi");
		assertThat(judged(5, 3, 3).progress()).isEqualTo("còn 2 tiêu chí");
		assertThat(judged(5, 5, 4).progress()).isEqualTo("4/5 đạt");
	}

	@Test
	void has_the_colour_of_how_far_it_is() {
		assertThat(judged(0, 0, 0).tone()).isEmpty();
		assertThat(judged(5, 0, 0).tone()).isEmpty();
		assertThat(judged(5, 3, 0).tone()).isEqualTo("soon");
		assertThat(judged(5, 5, 4).tone()).isEqualTo("late");
		assertThat(judged(5, 5, 5).tone()).isEqualTo("done");
	}

	@Test
	void points_without_a_threshold_are_done_and_have_no_outcome() {
		Tally points = new Tally(true, 2, 2, 0, BigDecimal.ONE, BigDecimal.TEN, null);
		assertThat(points.tone()).isEqualTo("done");
		assertThat(points.outcomeTone()).isEmpty();
		assertThat(judged(5, 5, 5).outcomeTone()).isEqualTo("done");
		assertThat(judged(5, 5, 4).outcomeTone()).isEqualTo("late");
	}

	@Test
	void minutes_say_what_was_found_with_the_most_points() {
		assertThat(new MinutesContent.Row(1, "Bền vững", "", "", "").found()).isEqualTo("Chưa xét");
		assertThat(new MinutesContent.Row(1, "Bền vững", "", "Đạt", "").found()).isEqualTo("Đạt");
		assertThat(new MinutesContent.Row(1, "Bền vững", "10", "8,5", "").found()).isEqualTo("8,5/10");
	}

}
