package vn.danvankheo.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Days of papers as people type and cite them: «08/02/2023», «25/7/2023». */
final class PaperDay {

	private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm")
		.withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

	private PaperDay() {
	}

	/** The day typed as 25/7/2023, also with dots or dashes, or as 2023-07-25. */
	static Optional<LocalDate> parse(String text) {
		String typed = PlainText.line(text).replace(" ", "");
		try {
			return Optional
				.of(typed.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(typed)
						: LocalDate.parse(typed.replaceAll("[.-]", "/"), TYPED))
				.filter((day) -> day.getYear() >= 1900 && day.getYear() <= 2100);
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** An instant as a page shows it: «08:05, 20/3/2023». */
	static String moment(Instant instant) {
		return MOMENT.format(instant) + ", " + format(LocalDate.ofInstant(instant, MOMENT.getZone()));
	}

	/**
	 * As papers cite it: the day in two digits, the month in two only for January and
	 * February; empty for null.
	 */
	static String format(LocalDate day) {
		if (day == null) {
			return "";
		}
		String month = (day.getMonthValue() < 3) ? "0" + day.getMonthValue() : "" + day.getMonthValue();
		return "%02d/%s/%d".formatted(day.getDayOfMonth(), month, day.getYear());
	}

}
