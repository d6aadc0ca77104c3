package vn.danvankheo.ground.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.danvankheo.ground.web.VietnameseDate;

/**
 * A day as programs write it, with or without a time.
 *
 * @param turned whether it was reckoned from another zone, or from seconds before
 * midnight
 */
record MachineDay(LocalDate day, boolean turned) {

	/** No day. */
	static final MachineDay NONE = new MachineDay(null, false);

	private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

	private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})"
			+ "(?:[T ](\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?) ?(Z|[+-]\\d{2}(?::?\\d{2})?)?)?");

	/** The day of an ISO date, if the text is one; in Vietnam where it names a zone. */
	static Optional<MachineDay> read(String text) {
		Matcher iso = ISO.matcher(text);
		if (!iso.matches()) {
			return Optional.empty();
		}
		try {
			LocalDate day = LocalDate.parse(iso.group(1));
			if (iso.group(3) == null) {
				return Optional.of(new MachineDay(day, false));
			}
			LocalTime time = LocalTime.parse(iso.group(2).replace(',', '.'));
			OffsetDateTime moment = OffsetDateTime.of(day, time, ZoneOffset.of(iso.group(3)));
			OffsetDateTime here = moment.atZoneSameInstant(VietnameseDate.ZONE).toOffsetDateTime();
			return Optional.of(new MachineDay(here.toLocalDate(), !here.equals(moment)));
		}
		catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	/**
	 * The day of a moment. Where its time is not shown, the last minute of a day is the
	 * next one: programs that count in zones of long ago write midnight some seconds
	 * short.
	 */
	static MachineDay of(LocalDateTime moment, boolean timeShown) {
		boolean late = !timeShown && moment.toLocalTime().isAfter(LAST_MINUTE);
		return new MachineDay(moment.toLocalDate().plusDays(late ? 1 : 0), late);
	}

	/** A moment in words, to the second. */
	static String written(LocalDateTime moment) {
		return VietnameseDate.format(moment.toLocalDate()) + " " + moment.toLocalTime().truncatedTo(ChronoUnit.SECONDS);
	}

}
