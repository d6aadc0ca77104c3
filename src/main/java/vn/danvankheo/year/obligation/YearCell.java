package vn.danvankheo.year.obligation;

import java.time.Instant;
import java.util.UUID;

import vn.danvankheo.ground.organisation.UnitId;

/**
 * One obligation of a unit on the board of a year.
 *
 * @param due whether its day has passed, or it was delivered: then it is counted
 */
record YearCell(UUID id, UnitId unit, UUID period, boolean expected, boolean uneventful, boolean delivered, boolean due,
		Standing standing) {

	/** What stands in the database; the words follow from the instant. */
	record Owed(UUID id, UnitId unit, UUID period, boolean expected, DueAndLock clocks, Delivery delivery,
			Instant excusedAt) {

		YearCell at(Instant now) {
			boolean delivered = this.delivery.fulfilledAt() != null;
			return new YearCell(this.id, this.unit, this.period, this.expected, this.delivery.uneventful(), delivered,
					delivered || !this.clocks.due().metAt(now),
					Standing.of(this.clocks, this.delivery, this.excusedAt != null, now));
		}

	}

	/** Whether it counts in the rate by now. */
	boolean counted() {
		return this.expected && this.due;
	}

	/** Whether it counts as received. */
	boolean received() {
		return this.expected && this.delivered;
	}

	/** Whether it is missing by now. */
	boolean missing() {
		return counted() && !this.delivered && this.standing.state() != Standing.State.EXCUSED
				&& this.standing.state() != Standing.State.EXTENDED;
	}

	/** In a word, or two. */
	public String words() {
		String late = this.standing.late() ? "muộn " + this.standing.daysLate() : "";
		return switch (this.standing.state()) {
			case IN_TIME -> this.uneventful ? "không phát sinh" : "đúng hạn";
			case LATE -> this.uneventful ? "không p.sinh, " + late : late + " ngày";
			case EXCUSED -> "được miễn";
			case EXTENDED -> "gia hạn";
			case SHORT -> this.due ? "chưa đủ" : "chưa đến hạn";
			case NOTHING -> this.due ? "chưa nộp" : "chưa đến hạn";
		};
	}

	/** The same as short as a narrow column wants it; the legend says it whole. */
	public String brief() {
		return switch (this.standing.state()) {
			case IN_TIME -> this.uneventful ? "không p.sinh" : "đúng hạn";
			case LATE -> (this.uneventful ? "không p.sinh, " : "") + "muộn " + this.standing.daysLate();
			case EXCUSED, EXTENDED -> words();
			case SHORT, NOTHING -> this.due ? words() : "chưa đến";
		};
	}

	/**
	 * Its colour, in a letter, for there are thousands of them; another where its words
	 * need two lines.
	 */
	public String tone() {
		return switch (this.standing.state()) {
			case IN_TIME -> this.uneventful ? "n" : "k";
			case LATE -> this.uneventful ? "l w" : "l";
			case EXCUSED, EXTENDED -> "n";
			case SHORT, NOTHING -> this.due ? "m" : "f";
		};
	}

}
