package vn.danvankheo.steps.inspection;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danvankheo.year.campaign.DaysOff;
import vn.danvankheo.year.campaign.Deadline;

import static org.assertj.core.api.Assertions.assertThat;

class ForecastTests {

	private static final DaysOff WEEKENDS = new DaysOff(List.of());

	private static LocalDate day(int day) {
		return LocalDate.of(2023, 4, day);
	}

	private static Forecast.Pace pace(int day, int models, boolean held) {
		return new Forecast.Pace(day(day), models, held);
	}

	private static Forecast forecast(int total, int today, int milestone, Forecast.Pace... visits) {
		return Forecast.of(total, List.of(visits), day(today), WEEKENDS, Deadline.noLaterThan(day(milestone)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "21|', sớm 2 ngày so với mốc 21/4/2023'|false",
			"19|', đúng mốc 19/4/2023'|false", "18|', muộn 1 ngày so với mốc 18/4/2023'|true" })
	void it_is_told_beside_the_milestone(int milestone, String beside, boolean late) {
		Forecast forecast = forecast(4, 18, milestone, pace(17, 2, true), pace(18, 1, true));
		assertThat(forecast.words()).isEqualTo("Với tốc độ này, xong ngày 19/4/2023" + beside);
		assertThat(forecast.late()).isEqualTo(late);
	}

	@Test
	void the_rest_is_not_done_on_a_weekend() {
		assertThat(forecast(2, 21, 28, pace(21, 1, true)).finish()).isEqualTo(day(24));
	}

	@Test
	void more_than_there_is_to_see_is_done_on_the_last_day_of_it() {
		assertThat(forecast(3, 25, 28, pace(19, 2, true), pace(17, 2, true), pace(26, 1, false)))
			.isEqualTo(new Forecast(4, 3, day(19), false, Deadline.noLaterThan(day(28))));
	}

	@Test
	void a_plan_for_a_part_is_gone_on_with_after_its_last_day() {
		assertThat(forecast(6, 17, 28, pace(18, 2, false), pace(19, 2, false)))
			.isEqualTo(new Forecast(0, 6, day(20), true, Deadline.noLaterThan(day(28))));
	}

	@Test
	void a_plan_for_all_ends_on_its_last_day() {
		assertThat(forecast(4, 17, 28, pace(18, 2, false), pace(19, 2, false)).finish()).isEqualTo(day(19));
	}

	@Test
	void without_visits_no_day_is_told_and_nothing_is_late() {
		Forecast forecast = forecast(4, 17, 28);
		assertThat(forecast.words()).isEqualTo("Chưa xếp buổi nào nên chưa ước được ngày xong");
		assertThat(forecast.late()).isFalse();
	}

	@Test
	void what_was_held_on_a_day_to_come_counts_from_then() {
		assertThat(forecast(2, 17, 28, pace(19, 1, true)).finish()).isEqualTo(day(20));
	}

}
