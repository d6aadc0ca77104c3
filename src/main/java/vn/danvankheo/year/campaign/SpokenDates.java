package vn.danvankheo.year.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import vn.danvankheo.ground.web.VietnameseDate;

import org.springframework.stereotype.Component;

/**
 * Dates as they are spoken to people, seen from today; pages call it {@code @spoken}.
 * Always in Vietnam's time, and never by the formats of a locale.
 */
@Component("spoken")
public class SpokenDates {

	/** Up to this many days before its end a deadline is spoken of as near. */
	static final int NEAR = 7;

	private static final List<String> WEEKDAYS = List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy",
			"Chủ nhật");

	private final Clock clock;

	SpokenDates(Clock clock) {
		this.clock = clock;
	}

	/** «đến hết thứ Ba, 25/7/2023 (còn 3 ngày)»; empty for null. */
	public String deadline(Deadline deadline) {
		return (deadline == null) ? "" : through(deadline) + " (" + left(deadline) + ")";
	}

	/**
	 * The same while it is still owed; once it is settled nobody is told how late it
	 * would be by now.
	 */
	public String deadline(Deadline deadline, boolean settled) {
		return settled ? through(deadline) : deadline(deadline);
	}

	/**
	 * «đến hết thứ Ba, 25/7/2023», before and after; goes with a label such as «Đúng
	 * hạn».
	 */
	public String through(Deadline deadline) {
		return "đến hết " + weekday(deadline.lastDay());
	}

	/**
	 * «đến hết thứ Ba, 25/7/2023», or «hạn thứ Ba, 25/7/2023» once it has passed; stands
	 * without a label.
	 */
	public String until(Deadline deadline) {
		return (left(deadline.lastDay()) < 0) ? "hạn " + weekday(deadline.lastDay()) : through(deadline);
	}

	/** «còn 3 ngày», «hôm nay là ngày cuối» or «muộn 1 ngày». */
	public String left(Deadline deadline) {
		int days = left(deadline.lastDay());
		if (days == 0) {
			return "hôm nay là ngày cuối";
		}
		return (days > 0) ? "còn " + days + " ngày" : "muộn " + -days + " ngày";
	}

	/** The colour that goes with it: late, soon or calm. */
	public String tone(Deadline deadline) {
		int days = left(deadline.lastDay());
		return (days < 0) ? "late" : (days <= NEAR) ? "soon" : "calm";
	}

	/** «khóa hết 31/3/2023», or «đã khóa hết 31/3/2023» once it has passed. */
	public String lock(Deadline lock) {
		return ((left(lock.lastDay()) < 0) ? "đã khóa hết " : "khóa hết ") + day(lock.lastDay());
	}

	/** «25/7/2023», as official papers write it; empty for null. */
	public String day(LocalDate day) {
		return VietnameseDate.format(day);
	}

	/** This day of this year, as an example of how to write one. */
	public String example(int day, int month) {
		return day(todayDate().withDayOfMonth(1).withMonth(month).withDayOfMonth(day));
	}

	/** «thứ Ba, 25/7/2023». */
	public String weekday(LocalDate day) {
		return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1) + ", " + day(day);
	}

	/** «ngày 05 tháng 02 năm 2026»; blanks to be filled by hand for null. */
	public String formal(LocalDate day) {
		return VietnameseDate.formal(day);
	}

	/** «17:00, 14/8/2023»: this moment, for what is printed. */
	public String now() {
		return printed(this.clock.instant());
	}

	/** «Thứ Hai, 20/3/2023», to begin a line with. */
	public String today() {
		String today = weekday(todayDate());
		return Character.toUpperCase(today.charAt(0)) + today.substring(1);
	}

	/** «14:05 hôm nay», «hôm qua, 16:20» or «16:20, 19/3/2023»; empty for null. */
	public String moment(Instant instant) {
		if (instant == null) {
			return "";
		}
		String time = VietnameseDate.time(instant);
		int daysAgo = -left(Deadline.dayOf(instant));
		return switch (daysAgo) {
			case 0 -> time + " hôm nay";
			case 1 -> "hôm qua, " + time;
			default -> VietnameseDate.moment(instant);
		};
	}

	/** «16:20, 19/3/2023» whatever the day, for what is printed and kept. */
	public String printed(Instant instant) {
		return VietnameseDate.moment(instant);
	}

	private int left(LocalDate day) {
		return Deadline.noLaterThan(day).daysLeft(todayDate());
	}

	private LocalDate todayDate() {
		return Deadline.dayOf(this.clock.instant());
	}

}
