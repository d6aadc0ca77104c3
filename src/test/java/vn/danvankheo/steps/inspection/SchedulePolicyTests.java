package vn.danvankheo.steps.inspection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.danvankheo.year.campaign.DaysOff;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.Holiday;

import static org.assertj.core.api.Assertions.assertThat;

/** Times, days off, and when the visits will be done. */
class SchedulePolicyTests {

	private static final LocalDate TUESDAY = LocalDate.of(2023, 4, 18);

	private static final DaysOff HOLIDAYS = new DaysOff(
			List.of(new Holiday(null, LocalDate.of(2023, 4, 29), LocalDate.of(2023, 5, 3), "Giỗ Tổ, 30/4, 01/5")));

	private static final Deadline MILESTONE = Deadline.noLaterThan(LocalDate.of(2023, 4, 28));

	private static Appointment at(String from, String until) {
		return new Appointment(TUESDAY, LocalTime.parse(from), LocalTime.parse(until), "Hội trường");
	}

	private static Forecast.Pace pace(int day, int models, boolean held) {
		return new Forecast.Pace(LocalDate.of(2023, 4, day), models, held);
	}

	@Test
	void visits_that_touch_do_not_overlap() {
		assertThat(at("08:00", "09:30").overlaps(at("09:30", "11:00"))).isFalse();
		assertThat(at("08:00", "09:31").overlaps(at("09:30", "11:00"))).isTrue();
		assertThat(at("08:00", "12:00").overlaps(at("09:30", "10:00"))).isTrue();
	}

	@Test
	void times_are_understood_as_people_write_them() {
		for (String text : List.of("8 giờ 30", "8h30", "8:30", "08.30", "８:３０", "8 giờ 30 phút", " 8g30 ")) {
			assertThat(TimeOfDay.parse(text)).as(text).contains(LocalTime.of(8, 30));
		}
		assertThat(TimeOfDay.parse("14 giờ")).contains(LocalTime.of(14, 0));
		for (String text : new String[] { "25:00", "8:61", "sáng", "", null, "8:30:15" }) {
			assertThat(TimeOfDay.parse(text)).as(text).isEmpty();
		}
		assertThat(TimeOfDay.words(LocalTime.of(8, 5)) + ", " + TimeOfDay.words(LocalTime.of(14, 0)))
			.isEqualTo("8 giờ 05, 14 giờ");
	}

	@Test
	void weekends_and_the_days_that_staff_keep_are_days_off() {
		assertThat(HOLIDAYS.on(TUESDAY)).isEmpty();
		assertThat(HOLIDAYS.on(LocalDate.of(2023, 4, 22))).contains("thứ Bảy");
		assertThat(HOLIDAYS.on(LocalDate.of(2023, 5, 1))).contains("ngày nghỉ: Giỗ Tổ, 30/4, 01/5");
		assertThat(HOLIDAYS.after(LocalDate.of(2023, 4, 28), 1)).isEqualTo(LocalDate.of(2023, 5, 4));
		assertThat(HOLIDAYS.workingDays(LocalDate.of(2023, 4, 28), LocalDate.of(2023, 5, 4))).isEqualTo(2);
	}

	@Test
	void a_day_off_is_refused_until_it_is_confirmed() {
		LocalDate sunday = LocalDate.of(2023, 4, 23);
		assertThat(SchedulePolicy.confirmed(sunday, HOLIDAYS, false).code()).isEqualTo("schedule.dayOff");
		assertThat(SchedulePolicy.confirmed(sunday, HOLIDAYS, true).granted()).isTrue();
		assertThat(SchedulePolicy.confirmed(TUESDAY, HOLIDAYS, false).granted()).isTrue();
	}

	@Test
	void the_forecast_goes_on_at_the_pace_of_what_was_held() {
		Forecast forecast = Forecast.of(12, List.of(pace(17, 2, true), pace(18, 2, true), pace(20, 3, false)), TUESDAY,
				HOLIDAYS, MILESTONE);
		assertThat(forecast.finish()).as("8 left at 2 a day").isEqualTo(LocalDate.of(2023, 4, 24));
		assertThat(forecast.words()).isEqualTo("Với tốc độ này, xong ngày 24/4/2023, sớm 4 ngày so với mốc 28/4/2023");
		assertThat(forecast.late()).isFalse();
	}

	@Test
	void a_slow_pace_runs_past_the_milestone_and_over_the_holidays() {
		Forecast forecast = Forecast.of(12, List.of(pace(17, 1, true)), TUESDAY, HOLIDAYS, MILESTONE);
		assertThat(forecast.late()).isTrue();
		assertThat(forecast.finish()).as("11 left at one in two days").isEqualTo(LocalDate.of(2023, 5, 23));
	}

	@Test
	void without_a_visit_held_it_rests_on_the_plan_and_without_a_plan_on_nothing() {
		assertThat(Forecast.of(4, List.of(pace(19, 2, false), pace(20, 2, false)), TUESDAY, HOLIDAYS, null).words())
			.isEqualTo("Theo lịch đã xếp, xong ngày 20/4/2023; kế hoạch chưa ấn định mốc");
		assertThat(Forecast.of(4, List.of(), TUESDAY, HOLIDAYS, MILESTONE).finish()).isNull();
		assertThat(Forecast.of(2, List.of(pace(17, 2, true)), TUESDAY, HOLIDAYS, MILESTONE).words())
			.isEqualTo("Đã kiểm tra xong 2/2 mô hình");
		assertThat(Forecast.of(0, List.of(), TUESDAY, HOLIDAYS, MILESTONE).words())
			.isEqualTo("Chưa có mô hình nào cần kiểm tra");
	}

	@Test
	void somebody_of_both_teams_is_found_by_account_or_by_name() {
		Seat an = new Seat(null, "Nguyễn Văn An", "", TeamFunction.HEAD);
		Seat same = new Seat(null, "nguyễn văn  AN", "Phó ban", TeamFunction.MEMBER);
		Seat other = new Seat(null, "Trần Bình", "", TeamFunction.MEMBER);
		assertThat(SchedulePolicy.inBoth(List.of(an), List.of(other, same))).isEqualTo(Optional.of(an));
		assertThat(SchedulePolicy.inBoth(List.of(an), List.of(other))).isEmpty();
	}

}
