package vn.danvankheo.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import vn.danvankheo.campaign.Deadline;
import vn.danvankheo.campaign.VietnameseDate;

/** Days, moments and deadlines as one says them. */
final class Words {

	private static final List<String> WEEKDAYS = List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy",
			"Chủ nhật");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm").withZone(Deadline.ZONE);

	private Words() {
	}

	/** «thứ Ba, 25/7/2023». */
	static String day(LocalDate day) {
		return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1) + ", " + VietnameseDate.format(day);
	}

	/** «đến hết thứ Ba, 25/7/2023». */
	static String until(Deadline deadline) {
		return "đến hết " + day(deadline.lastDay());
	}

	/** «còn 3 ngày», «hôm nay là ngày cuối», «muộn 1 ngày». */
	static String left(Deadline deadline, LocalDate today) {
		int left = deadline.daysLeft(today);
		if (left == 0) {
			return "hôm nay là ngày cuối";
		}
		return (left > 0) ? "còn " + left + " ngày" : "muộn " + -left + " ngày";
	}

	/** How pressing a deadline is: late, soon or calm. */
	static String urgency(Deadline deadline, LocalDate today) {
		int left = deadline.daysLeft(today);
		return (left < 0) ? "late" : (left <= 7) ? "soon" : "calm";
	}

	/** «14:05». */
	static String time(Instant moment) {
		return TIME.format(moment);
	}

	/** «14:05 hôm nay», «14:05 hôm qua», «14:05 ngày 25/7/2023». */
	static String moment(Instant moment, LocalDate today) {
		LocalDate day = Deadline.dayOf(moment);
		if (day.equals(today)) {
			return time(moment) + " hôm nay";
		}
		return time(moment) + (day.equals(today.minusDays(1)) ? " hôm qua" : " ngày " + VietnameseDate.format(day));
	}

	/** «đầu năm 2023» of a round called «Đợt đầu năm». */
	static String round(String name, int year) {
		String bare = name.replaceFirst("^(Đợt|đợt)\\s+", "");
		return Character.toLowerCase(bare.charAt(0)) + bare.substring(1) + " " + year;
	}

	/** The beginning of a text, on one line. */
	static String beginning(String text, int longest) {
		String line = text.strip().replaceAll("\\s+", " ");
		return (line.length() <= longest) ? line : line.substring(0, longest).stripTrailing() + "…";
	}

}
