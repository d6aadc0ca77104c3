package vn.danvankheo.year.campaign;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.organisation.CommitteeId;

import static org.assertj.core.api.Assertions.assertThat;

class ReportDaysTests {

	private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);

	private static final DaysOff DAYS_OFF = new DaysOff(List.of(new Holiday(CommitteeId.next(),
			LocalDate.of(2023, 3, 27), LocalDate.of(2023, 3, 27), "Ngày nghỉ của thị xã")));

	private static ReportDays days(boolean nextMonth, DayOffRule rule) {
		return new ReportDays(25, nextMonth, false, rule, 10, MARCH, null, null);
	}

	private static LocalDate due(DayOffRule rule) {
		return days(false, rule).monthlyDue(MARCH, DAYS_OFF).lastDay();
	}

	@Test
	void a_saturday_before_a_monday_kept_free_follows_the_rule() {
		assertThat(due(DayOffRule.SAME)).isEqualTo("2023-03-25");
		assertThat(due(DayOffRule.BEFORE)).isEqualTo("2023-03-24");
		assertThat(due(DayOffRule.AFTER)).isEqualTo("2023-03-28");
	}

	@Test
	void the_lock_is_counted_from_the_day_that_counts() {
		ReportDays days = days(false, DayOffRule.AFTER);
		assertThat(days.locks(days.monthlyDue(MARCH, DAYS_OFF)).lastDay()).isEqualTo("2023-04-07");
	}

	@Test
	void the_day_may_lie_in_the_month_after() {
		ReportDays days = days(true, DayOffRule.SAME);
		assertThat(days.monthlyDue(MARCH, DAYS_OFF).lastDay()).isEqualTo("2023-04-25");
		assertThat(days.tellsFrom(MARCH)).isEqualTo(MARCH);
		assertThat(days.tellsTo(MARCH)).isEqualTo("2023-03-31");
		assertThat(days.monthlyWords()).isEqualTo("chậm nhất ngày 25 của tháng sau");
		assertThat(days(false, DayOffRule.SAME).monthlyWords()).isEqualTo("chậm nhất ngày 25 trong tháng");
	}

	@Test
	void every_day_of_the_year_falls_into_one_report() {
		ReportDays days = days(false, DayOffRule.AFTER);
		LocalDate expected = LocalDate.of(2023, 1, 1);
		for (int month = 1; month <= 12; month++) {
			LocalDate first = LocalDate.of(2023, month, 1);
			assertThat(days.tellsFrom(first)).isEqualTo(expected);
			expected = days.tellsTo(first).plusDays(1);
		}
		assertThat(expected).isEqualTo("2024-01-01");
	}

	@Test
	void nobody_reports_before_the_office_has_said_from_when() {
		assertThat(days(false, DayOffRule.SAME).asksFor(MARCH)).isTrue();
		assertThat(days(false, DayOffRule.SAME).asksFor(LocalDate.of(2023, 2, 1))).isFalse();
		assertThat(ReportDays.monthlyBy(25).asksFor(MARCH)).isFalse();
		assertThat(days(false, DayOffRule.SAME).yearLater().asksFor(MARCH.plusYears(1))).isFalse();
	}

}
