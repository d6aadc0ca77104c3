package vn.danvankheo.edges.demonstration;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.RoundDays;

/**
 * When things happen in one round of the story: always on the same days for the same
 * unit, and never later than now.
 *
 * @param now when the story is told
 */
record Days(RoundDays round, Instant now) {

	Instant opening() {
		return this.round.opensOn().atStartOfDay(Deadline.ZONE).plusSeconds(5).toInstant();
	}

	/** When a unit writes its n-th model. */
	Instant written(int seed, int position) {
		return at(this.round.opensOn().plusDays(1 + seed % 7), 8, seed % 50).plusSeconds(position * 1260L);
	}

	/** When a unit sends its n-th batch: in time, or on the day after it was due. */
	Instant sent(int seed, int batch, boolean late) {
		if (late) {
			return past(this.round.dueOn().plusDays(batch).atTime(15, seed % 60).atZone(Deadline.ZONE).toInstant());
		}
		LocalDate day = this.round.dueOn().minusDays(Math.max(0, 9 - seed % 4 - 3L * (batch - 1)));
		return at(day, 14 + batch % 3, 7 + seed % 45);
	}

	/** When the office deals with what was sent then. */
	Instant dealtWith(Instant sent, int seed) {
		return soon(working(Deadline.dayOf(sent).plusDays(1)), 9, 5 + seed % 50, sent);
	}

	/** When a unit answers what the office returned then. */
	Instant answered(Instant returned, int seed) {
		return soon(working(Deadline.dayOf(returned).plusDays(1)), 15, seed % 50, returned);
	}

	private Instant soon(LocalDate day, int hour, int minute, Instant after) {
		Instant wanted = at(day, hour, minute);
		return wanted.isAfter(after) ? wanted : past(after.plusSeconds(1800));
	}

	/** This day, or the Monday after it. */
	static LocalDate working(LocalDate day) {
		return switch (day.getDayOfWeek()) {
			case SATURDAY -> day.plusDays(2);
			case SUNDAY -> day.plusDays(1);
			default -> day;
		};
	}

	private Instant at(LocalDate day, int hour, int minute) {
		boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
		return past(
				(sunday ? day.minusDays(1) : day).atTime(LocalTime.of(hour, minute)).atZone(Deadline.ZONE).toInstant());
	}

	private Instant past(Instant time) {
		Instant latest = this.now.minusSeconds(600);
		return time.isBefore(latest) ? time : latest;
	}

}
