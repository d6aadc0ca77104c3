package vn.danvankheo.year.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlineTests {

	private static final LocalDate DAY = LocalDate.of(2023, 7, 25);

	private final TimeZone zone = TimeZone.getDefault();

	@AfterEach
	void backToTheMachinesZone() {
		TimeZone.setDefault(this.zone);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTC", "America/Los_Angeles", "Pacific/Kiritimati" })
	void no_later_than_a_day_ends_with_that_day_in_vietnam_wherever_the_machine_stands(String machine) {
		TimeZone.setDefault(TimeZone.getTimeZone(machine));
		Deadline deadline = Deadline.noLaterThan(DAY);
		assertThat(deadline.end()).isEqualTo(Instant.parse("2023-07-25T17:00:00Z"));
		assertThat(deadline.metAt(Instant.parse("2023-07-25T16:59:59.999999Z"))).isTrue();
		assertThat(deadline.metAt(Instant.parse("2023-07-25T17:00:00Z"))).isFalse();
		assertThat(Deadline.endingAt(deadline.end())).isEqualTo(deadline);
	}

	@Test
	void before_a_day_does_not_include_it() {
		assertThat(Deadline.before(DAY)).isEqualTo(Deadline.noLaterThan(LocalDate.of(2023, 7, 24)));
	}

	@Test
	void lateness_is_counted_in_days_of_vietnam() {
		Deadline deadline = Deadline.noLaterThan(DAY);
		assertThat(deadline.daysLate(Instant.parse("2023-07-25T16:59:59Z"))).isZero();
		assertThat(deadline.daysLate(Instant.parse("2023-07-25T17:00:00Z"))).isEqualTo(1);
		assertThat(deadline.daysLate(Instant.parse("2023-07-27T16:59:59Z"))).isEqualTo(2);
		assertThat(deadline.daysLate(Instant.parse("2023-07-27T17:00:00Z"))).isEqualTo(3);
	}

	@Test
	void what_is_left_is_counted_from_today() {
		Deadline deadline = Deadline.noLaterThan(DAY);
		assertThat(deadline.daysLeft(LocalDate.of(2023, 7, 22))).isEqualTo(3);
		assertThat(deadline.daysLeft(DAY)).isZero();
		assertThat(deadline.daysLeft(LocalDate.of(2023, 7, 27))).isEqualTo(-2);
	}

}
