package vn.danvankheo.year.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpokenDatesTests {

	private final SpokenDates spoken = new SpokenDates(Clock.fixed(at("2023-07-22T00:30"), ZoneOffset.UTC));

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2023-07-25|đến hết thứ Ba, 25/7/2023 (còn 3 ngày)|soon",
					"2023-07-22|đến hết thứ Bảy, 22/7/2023 (hôm nay là ngày cuối)|soon",
					"2023-07-21|đến hết thứ Sáu, 21/7/2023 (muộn 1 ngày)|late",
					"2023-12-31|đến hết Chủ nhật, 31/12/2023 (còn 162 ngày)|calm" })
	void a_deadline_is_spoken_in_full(LocalDate lastDay, String words, String tone) {
		assertThat(this.spoken.deadline(Deadline.noLaterThan(lastDay))).isEqualTo(words);
		assertThat(this.spoken.tone(Deadline.noLaterThan(lastDay))).isEqualTo(tone);
	}

	@Test
	void before_a_day_is_spoken_as_the_end_of_the_day_before() {
		assertThat(this.spoken.until(Deadline.before(LocalDate.of(2023, 12, 31))))
			.isEqualTo("đến hết thứ Bảy, 30/12/2023");
	}

	@Test
	void without_a_label_a_day_that_has_passed_is_called_the_deadline() {
		Deadline passed = Deadline.noLaterThan(LocalDate.of(2023, 7, 21));
		assertThat(this.spoken.until(passed)).isEqualTo("hạn thứ Sáu, 21/7/2023");
		assertThat(this.spoken.through(passed)).isEqualTo("đến hết thứ Sáu, 21/7/2023");
	}

	@Test
	void nobody_is_told_how_late_it_would_be_of_what_is_settled() {
		Deadline passed = Deadline.noLaterThan(LocalDate.of(2023, 7, 21));
		assertThat(this.spoken.deadline(passed, true)).isEqualTo("đến hết thứ Sáu, 21/7/2023");
		assertThat(this.spoken.deadline(passed, false)).isEqualTo("đến hết thứ Sáu, 21/7/2023 (muộn 1 ngày)");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2023-07-22T00:05|00:05 hôm nay", "2023-07-21T16:20|hôm qua, 16:20",
			"2023-07-20T16:20|16:20, 20/7/2023", "2023-02-08T09:00|09:00, 08/02/2023" })
	void a_moment_is_spoken_from_today(String moment, String words) {
		assertThat(this.spoken.moment(at(moment))).isEqualTo(words);
	}

	@Test
	void on_paper_a_moment_has_its_day_even_today() {
		assertThat(this.spoken.printed(at("2023-07-22T00:05"))).isEqualTo("00:05, 22/7/2023");
	}

	@Test
	void the_lock_says_whether_it_has_passed() {
		assertThat(this.spoken.lock(Deadline.noLaterThan(LocalDate.of(2023, 7, 31)))).isEqualTo("khóa hết 31/7/2023");
		assertThat(this.spoken.lock(Deadline.noLaterThan(LocalDate.of(2023, 3, 31))))
			.isEqualTo("đã khóa hết 31/3/2023");
	}

	@Test
	void the_head_of_a_paper_pads_the_day_and_the_first_two_months() {
		assertThat(this.spoken.formal(LocalDate.of(2026, 2, 5))).isEqualTo("ngày 05 tháng 02 năm 2026");
		assertThat(this.spoken.formal(LocalDate.of(2026, 5, 27))).isEqualTo("ngày 27 tháng 5 năm 2026");
		assertThat(this.spoken.formal(null)).isEqualTo("ngày      tháng      năm     ");
	}

	@Test
	void what_is_not_known_is_not_spoken() {
		assertThat(this.spoken.deadline(null)).isEmpty();
		assertThat(this.spoken.moment(null)).isEmpty();
		assertThat(this.spoken.day(null)).isEmpty();
	}

	@Test
	void today_begins_a_line() {
		assertThat(this.spoken.today()).isEqualTo("Thứ Bảy, 22/7/2023");
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(Deadline.ZONE).toInstant();
	}

}
