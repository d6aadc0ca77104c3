package vn.danvankheo.year.campaign;

import java.time.LocalDate;

/**
 * The three days of a round.
 *
 * @param opensOn the first day on which a list may be written
 * @param dueOn the last day on which a list is in time (đúng hạn)
 * @param locksOn the last day on which a list is taken at all (khóa)
 */
public record RoundDays(LocalDate opensOn, LocalDate dueOn, LocalDate locksOn) {

	public boolean holds(LocalDate day) {
		return !day.isBefore(this.opensOn) && !day.isAfter(this.locksOn);
	}

	/** Whether each day is no earlier than the one before it. */
	public boolean inOrder() {
		return !this.dueOn.isBefore(this.opensOn) && !this.locksOn.isBefore(this.dueOn);
	}

}
