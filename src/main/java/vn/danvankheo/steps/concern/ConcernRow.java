package vn.danvankheo.steps.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import vn.danvankheo.year.campaign.Deadline;

/**
 * A concern in a list.
 *
 * @param today the day on which the list is read
 * @param lastAt when something was said last
 * @param modelName the model that it is about; null for none
 * @param referredTo to whom it was passed on; null before that
 */
record ConcernRow(UUID id, String title, ConcernKind kind, ConcernState state, String unitName, String modelName,
		Instant raisedAt, Instant lastAt, boolean gathered, String referredTo, LocalDate dueOn, LocalDate today) {

	/** For how many days it has waited, or waited until it was solved. */
	public long age() {
		return ChronoUnit.DAYS.between(Deadline.dayOf(this.raisedAt),
				solved() ? Deadline.dayOf(this.lastAt) : this.today);
	}

	/** Nothing is said after it was solved. */
	private boolean solved() {
		return this.state == ConcernState.SOLVED;
	}

	/** Whether an organ should have answered by now. */
	public boolean late() {
		return this.state == ConcernState.REFERRED && this.dueOn.isBefore(this.today);
	}

	/** «hôm nay», «12 ngày»; once solved «trong ngày», «sau 12 ngày». */
	public String aged() {
		if (solved()) {
			return (age() == 0) ? "trong ngày" : "sau " + age() + " ngày";
		}
		return (age() == 0) ? "hôm nay" : age() + " ngày";
	}

}
