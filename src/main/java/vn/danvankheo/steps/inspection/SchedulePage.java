package vn.danvankheo.steps.inspection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.DaysOff;

/**
 * One month of visits.
 *
 * @param campaign the year; null while there is none
 * @param forecast when all will have been seen; null for those who see only their own
 * @param own whether the reader sees only his own teams' visits
 * @param waiting what no visit is planned for yet; to the office alone
 */
record SchedulePage(Campaign campaign, Purpose purpose, YearMonth month, List<Day> days, int visits, int all,
		Forecast forecast, boolean own, List<Waiting> waiting) {

	static List<Day> days(YearMonth month, List<VisitLine> visits, DaysOff daysOff, LocalDate today) {
		LocalDate first = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
		LocalDate last = month.atEndOfMonth().plusDays(7L - month.atEndOfMonth().getDayOfWeek().getValue());
		return first.datesUntil(last.plusDays(1))
			.map((day) -> new Day(day, YearMonth.from(day).equals(month), day.equals(today),
					daysOff.on(day).filter((words) -> words.startsWith("ngày nghỉ")).orElse(null),
					visits.stream().filter((visit) -> visit.visit().day().equals(day)).toList()))
			.toList();
	}

	/** The days, week by week. */
	public List<List<Day>> weeks() {
		List<List<Day>> weeks = new ArrayList<>();
		for (int from = 0; from < this.days.size(); from += 7) {
			weeks.add(this.days.subList(from, from + 7));
		}
		return weeks;
	}

	/** The days of the month on which something is planned. */
	public List<Day> busyDays() {
		return this.days.stream().filter((day) -> day.inMonth() && !day.visits().isEmpty()).toList();
	}

	public String heading() {
		String when = "tháng %d/%d".formatted(this.month.getMonthValue(), this.month.getYear());
		if (this.visits == 0) {
			return "Chưa có buổi kiểm tra nào trong " + when;
		}
		return "%d buổi kiểm tra trong %s".formatted(this.visits, when);
	}

	/** What is said of a month without visits. */
	public String nothing() {
		if (this.all > 0) {
			return "Có " + this.all + " buổi ở tháng khác.";
		}
		return this.own ? "Khi đoàn của anh/chị có lịch, các buổi hiện ở đây."
				: "Chọn «Xếp lịch» cạnh một đơn vị ở dưới, hoặc giao đơn vị cho đoàn trước.";
	}

	/** What links to other months keep. */
	public String query(int months) {
		YearMonth there = this.month.plusMonths(months);
		return "month=" + there + ((this.campaign != null)
				? "&year=" + this.campaign.year() + "&purpose=" + Objects.toString(this.purpose, "") : "");
	}

	/** A unit in which a team has models that no visit looks at. */
	record Waiting(InspectionTeam team, TeamPage.UnitLine unit) {

	}

	/**
	 * One day.
	 *
	 * @param holiday why offices are closed; null for other days
	 */
	record Day(LocalDate date, boolean inMonth, boolean today, String holiday, List<VisitLine> visits) {

		/** How it looks in the calendar: of another month, today, a day off. */
		public String look() {
			boolean off = this.holiday != null || this.date.getDayOfWeek().getValue() > 5;
			return (this.inMonth ? "" : "other ") + (this.today ? "today " : "") + (off ? "off" : "");
		}

	}

}
