package vn.danvankheo.steps.inspection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.campaign.DaysOff;
import vn.danvankheo.year.campaign.Deadline;

/**
 * When the visits will be done if they go on as they do: by the pace of those held, else
 * by that of those planned, counted in working days.
 *
 * @param finish the day on which all will be seen; null while there is no pace
 * @param planned whether it rests on the plan alone, nothing having been held
 * @param milestone by when it must be done; null while not settled
 */
record Forecast(int seen, int total, LocalDate finish, boolean planned, Deadline milestone) {

	/**
	 * As seen from today.
	 * @param visits what was held and is planned; what was cancelled is left out
	 */
	static Forecast of(int total, Collection<Pace> visits, LocalDate today, DaysOff daysOff, Deadline milestone) {
		List<Pace> held = visits.stream().filter((visit) -> visit.held()).toList();
		int seen = sum(held);
		if (seen >= total) {
			return new Forecast(seen, total, last(held), false, milestone);
		}
		if (seen > 0) {
			LocalDate first = held.stream().map(Pace::day).min(Comparator.naturalOrder()).orElseThrow();
			LocalDate until = last(held).isAfter(today) ? last(held) : today;
			int days = Math.max(1, daysOff.workingDays(first, until));
			return new Forecast(seen, total, daysOff.after(until, days(total - seen, seen, days)), false, milestone);
		}
		int planned = sum(visits);
		if (planned == 0) {
			return new Forecast(0, total, null, true, milestone);
		}
		LocalDate first = visits.stream().map(Pace::day).min(Comparator.naturalOrder()).orElseThrow();
		int days = Math.max(1, daysOff.workingDays(first, last(visits)));
		return new Forecast(0, total, daysOff.after(last(visits), days(Math.max(0, total - planned), planned, days)),
				true, milestone);
	}

	/** How many working days the rest takes when so many models took so many days. */
	private static int days(int rest, int models, int days) {
		return (int) Math.ceil((double) rest * days / models);
	}

	private static int sum(Collection<Pace> visits) {
		return visits.stream().mapToInt(Pace::models).sum();
	}

	private static LocalDate last(Collection<Pace> visits) {
		return visits.stream().map(Pace::day).max(Comparator.naturalOrder()).orElse(null);
	}

	public boolean late() {
		return this.finish != null && this.milestone != null && this.finish.isAfter(this.milestone.lastDay());
	}

	/** «Với tốc độ này, xong ngày 25/4/2023, sớm 5 ngày so với mốc 30/4/2023». */
	public String words() {
		if (this.total == 0) {
			return "Chưa có mô hình nào cần kiểm tra";
		}
		if (this.seen >= this.total) {
			return "Đã kiểm tra xong %d/%d mô hình".formatted(this.seen, this.total);
		}
		if (this.finish == null) {
			return "Chưa xếp buổi nào nên chưa ước được ngày xong";
		}
		return (this.planned ? "Theo lịch đã xếp" : "Với tốc độ này") + ", xong ngày "
				+ VietnameseDate.format(this.finish) + beside();
	}

	private String beside() {
		if (this.milestone == null) {
			return "; kế hoạch chưa ấn định mốc";
		}
		long days = ChronoUnit.DAYS.between(this.finish, this.milestone.lastDay());
		String mark = "mốc " + VietnameseDate.format(this.milestone.lastDay());
		if (days == 0) {
			return ", đúng " + mark;
		}
		return (days > 0) ? ", sớm %d ngày so với %s".formatted(days, mark)
				: ", muộn %d ngày so với %s".formatted(-days, mark);
	}

	/** What one visit adds. */
	record Pace(LocalDate day, int models, boolean held) {

	}

}
