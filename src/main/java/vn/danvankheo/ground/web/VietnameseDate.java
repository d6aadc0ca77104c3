package vn.danvankheo.ground.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Days and moments as people here type and print them, on every page and paper. The forms
 * are explicit, since those of a locale differ from one Java to the next.
 */
public final class VietnameseDate {

	/** The years that are believed, both included. */
	public static final int FIRST_YEAR = 1900;

	/** The last year that is believed. */
	public static final int LAST_YEAR = 2100;

	/** The time of this country, whatever the machine's. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	/** A year that has every day of the calendar. */
	private static final int LEAP_YEAR = 2024;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private VietnameseDate() {
	}

	/**
	 * The day a text names in full, in any way {@link DatePoint} reads; empty when it
	 * names none or one that does not exist, for which {@link #whyNone} has the words.
	 */
	public static Optional<LocalDate> parse(String text) {
		return DatePoint.of(text).filter(DatePoint::isWholeDay).flatMap((point) -> point.first(point.year()));
	}

	/** Why a text names no day, to tell who typed it; null when it names one. */
	public static String whyNone(String text) {
		if (parse(text).isPresent()) {
			return null;
		}
		String typed = PlainText.line(text).replaceFirst("(?iu)^ngày\\s+", "");
		DatePoint point = DatePoint.of(text).filter((one) -> one.unit() == DatePoint.Unit.DAY).orElse(null);
		if (point == null) {
			return "Không đọc được ngày này; anh/chị ghi theo ngày/tháng/năm";
		}
		if (point.year() != null && (point.year() < FIRST_YEAR || point.year() > LAST_YEAR)) {
			return "Năm phải từ %d đến %d".formatted(FIRST_YEAR, LAST_YEAR);
		}
		return point.first(LEAP_YEAR).isEmpty() || point.year() != null ? "Không có ngày " + typed
				: "Ngày " + typed + " còn thiếu năm";
	}

	/** That day, when it exists and its year is believed. */
	public static Optional<LocalDate> of(int year, int month, int day) {
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.of(year, month, day));
		}
		catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	/**
	 * The date as official papers write it: the day always in two digits, the month in
	 * two only for January and February ({@code 08/02/2023}, {@code 25/7/2023}); empty
	 * for null.
	 */
	public static String format(LocalDate date) {
		if (date == null) {
			return "";
		}
		String month = (date.getMonthValue() <= 2) ? "0" + date.getMonthValue() : String.valueOf(date.getMonthValue());
		return "%02d/%s/%04d".formatted(date.getDayOfMonth(), month, date.getYear());
	}

	/**
	 * The date as the head of an official paper writes it
	 * ({@code ngày 05 tháng 02 năm 2026}); with blanks to be filled by hand for null.
	 */
	public static String formal(LocalDate date) {
		if (date == null) {
			return "ngày      tháng      năm     ";
		}
		String[] parts = format(date).split("/");
		return "ngày %s tháng %s năm %s".formatted(parts[0], parts[1], parts[2]);
	}

	/** «14:05» on the clocks of this country. */
	public static String time(Instant instant) {
		return time(local(instant).toLocalTime());
	}

	/** «14:05». */
	public static String time(LocalTime time) {
		return TIME.format(time);
	}

	/** «08:05, 20/3/2023»; empty for null. */
	public static String moment(Instant instant) {
		return (instant != null) ? moment(local(instant)) : "";
	}

	/** «08:05, 20/3/2023» of a camera or clock that knows no zone. */
	public static String moment(LocalDateTime local) {
		return time(local.toLocalTime()) + ", " + format(local.toLocalDate());
	}

	/** «8 giờ 00», as official papers write it. */
	public static String hour(LocalTime time) {
		return "%d giờ %02d".formatted(time.getHour(), time.getMinute());
	}

	private static LocalDateTime local(Instant instant) {
		return LocalDateTime.ofInstant(instant, ZONE);
	}

}
