package vn.danvankheo.year.campaign;

import java.time.LocalDate;

/** What becomes of a due day on which nobody works. */
public enum DayOffRule {

	/** The last working day before it. */
	BEFORE,
	/** The first working day after it. */
	AFTER,
	/** It stays. */
	SAME;

	/** The day that counts for this one. */
	LocalDate applied(LocalDate day, DaysOff daysOff) {
		LocalDate reached = day;
		while (this != SAME && !daysOff.works(reached)) {
			reached = reached.plusDays((this == AFTER) ? 1 : -1);
		}
		return reached;
	}

}
