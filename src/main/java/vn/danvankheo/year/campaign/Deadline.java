package vn.danvankheo.year.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import vn.danvankheo.ground.web.VietnameseDate;

/**
 * The last day on which something counts as done, in Vietnam's time whatever the
 * machine's zone. «Chậm nhất ngày» names that day itself, «trước ngày» the day after it.
 *
 * @param lastDay the last day that still counts
 */
public record Deadline(LocalDate lastDay) {

	/** Where every day begins and ends. */
	public static final ZoneId ZONE = VietnameseDate.ZONE;

	/** «Chậm nhất ngày …»: the day counts. */
	public static Deadline noLaterThan(LocalDate day) {
		return new Deadline(day);
	}

	/** «Trước ngày …»: the day does not count. */
	public static Deadline before(LocalDate day) {
		return new Deadline(day.minusDays(1));
	}

	/** The deadline that ends at this instant, as {@link #end()} gives it. */
	public static Deadline endingAt(Instant end) {
		return new Deadline(end.minusNanos(1).atZone(ZONE).toLocalDate());
	}

	/** The first instant that is too late: the midnight after the last day. */
	public Instant end() {
		return this.lastDay.plusDays(1).atStartOfDay(ZONE).toInstant();
	}

	/** Whether something done at this instant is in time. */
	public boolean metAt(Instant instant) {
		return instant.isBefore(end());
	}

	/**
	 * How many days late something done at this instant is; 0 in time, 1 on the day after
	 * the last day.
	 */
	public int daysLate(Instant instant) {
		return metAt(instant) ? 0 : (int) ChronoUnit.DAYS.between(this.lastDay, dayOf(instant));
	}

	/**
	 * How many days are left after today; 0 on the last day, negative when it has passed.
	 */
	public int daysLeft(LocalDate today) {
		return (int) ChronoUnit.DAYS.between(today, this.lastDay);
	}

	/** The day in Vietnam on which this instant falls. */
	public static LocalDate dayOf(Instant instant) {
		return instant.atZone(ZONE).toLocalDate();
	}

}
