package vn.danvankheo.steps.inspection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.danvankheo.steps.visit.CriteriaOverview;
import vn.danvankheo.steps.visit.ResultsPage;

import static org.assertj.core.api.Assertions.assertThat;

/** What the pages of inspection say at their head. */
class HeadingTests {

	private static SchedulePage schedule(int all, boolean own) {
		return new SchedulePage(null, null, YearMonth.of(2023, 4), List.of(), 0, all, null, own, List.of());
	}

	@Test
	void a_month_without_visits_says_where_they_are_or_how_one_comes_about() {
		assertThat(schedule(3, true).nothing()).isEqualTo("Có 3 buổi ở tháng khác.");
		assertThat(schedule(0, true).nothing()).isEqualTo("Khi đoàn của anh/chị có lịch, các buổi hiện ở đây.");
		assertThat(schedule(0, false).nothing())
			.isEqualTo("Chọn «Xếp lịch» cạnh một đơn vị ở dưới, hoặc giao đơn vị cho đoàn trước.");
	}

	@Test
	void results_say_how_far_the_year_is() {
		assertThat(new ResultsPage(null, Purpose.YEAR_END, List.of(), List.of()).heading())
			.isEqualTo("Chưa có buổi kiểm tra nào");
	}

	@Test
	void a_day_of_the_calendar_looks_as_it_is() {
		LocalDate saturday = LocalDate.of(2023, 4, 15);
		assertThat(new SchedulePage.Day(saturday, true, false, null, List.of()).look()).isEqualTo("off");
		assertThat(new SchedulePage.Day(saturday.plusDays(2), true, true, null, List.of()).look()).isEqualTo("today ");
		assertThat(new SchedulePage.Day(LocalDate.of(2023, 5, 1), false, false, "ngày nghỉ", List.of()).look())
			.isEqualTo("other off");
	}

	@Test
	void criteria_need_a_plan_first() {
		assertThat(new CriteriaOverview(null, List.of(), List.of(), true).heading())
			.isEqualTo("Chưa có kế hoạch năm để đặt tiêu chí");
	}

}
