package vn.danvankheo.web;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people here type and print them. The patterns are explicit, since the formats
 * of a locale differ from one Java to the next.
 */
public final class VietnameseDate {

	/** The years that are believed, both included. */
	public static final int FIRST_YEAR = 1900;

	/** The last year that is believed. */
	public static final int LAST_YEAR = 2100;

	private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

	private VietnameseDate() {
	}

	/**
	 * The date of {@code 25/7/2023}, {@code 25/07/2023}, {@code 25-7-2023},
	 * {@code 25.7.2023} or {@code 2023-07-25}; empty when the text is none of these, the
	 * day does not exist (31/02) or the year is before 1900 or after 2100.
	 */
	public static Optional<LocalDate> parse(String text) {
		if (text == null) {
			return Optional.empty();
		}
		String typed = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
		Matcher dayFirst = DAY_FIRST.matcher(typed);
		if (dayFirst.matches()) {
			return of(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1));
		}
		Matcher iso = ISO.matcher(typed);
		return iso.matches() ? of(number(iso, 1), number(iso, 2), number(iso, 3)) : Optional.empty();
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

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

}
