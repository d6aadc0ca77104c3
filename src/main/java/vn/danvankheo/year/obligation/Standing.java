package vn.danvankheo.year.obligation;

import java.time.Instant;

/**
 * How a debtor stands with what it owes, in one word.
 *
 * @param daysLate by how many days it was late, or is by now; 0 in time
 */
public record Standing(State state, int daysLate) {

	/** The words; their texts are the messages «standing.…». */
	public enum State {

		/** Complete by its day. */
		IN_TIME,
		/** Complete after its day. */
		LATE,
		/** Something was sent, but not all. */
		SHORT,
		/** Nothing was sent. */
		NOTHING,
		/** Not complete, and its day was put off. */
		EXTENDED,
		/** Let off by the committee. */
		EXCUSED

	}

	static Standing of(DueAndLock clocks, Delivery delivery, boolean excused, Instant now) {
		if (delivery.fulfilledAt() != null) {
			int late = clocks.due().daysLate(delivery.completedAt());
			return new Standing((late > 0) ? State.LATE : State.IN_TIME, late);
		}
		if (excused) {
			return new Standing(State.EXCUSED, 0);
		}
		int late = clocks.due().daysLate(now);
		if (clocks.extendedAt(now)) {
			return new Standing(State.EXTENDED, late);
		}
		return new Standing((delivery.extent() == Extent.PART) ? State.SHORT : State.NOTHING, late);
	}

	public boolean late() {
		return this.daysLate > 0;
	}

	public boolean open() {
		return this.state == State.SHORT || this.state == State.NOTHING || this.state == State.EXTENDED;
	}

}
