package vn.danvankheo.year.obligation;

import java.time.Instant;
import java.util.UUID;

import vn.danvankheo.ground.organisation.UnitId;

/**
 * What a unit owes in one period, on the board of a year: one obligation, or several that
 * are about something each.
 *
 * @param due whether its day has passed, or it was delivered: then it is counted
 * @param of how many obligations
 * @param counted how many of them count in the rate by now
 * @param received how many of them count as received
 * @param missing how many of them are missing by now
 */
record YearCell(UnitId unit, UUID period, boolean uneventful, boolean due, Standing standing, int of, int counted,
		int received, int missing) {

	/** What stands in the database; the words follow from the instant. */
	record Owed(UUID id, UnitId unit, UUID period, boolean expected, DueAndLock clocks, Delivery delivery,
			Instant excusedAt) {

		YearCell at(Instant now) {
			boolean delivered = this.delivery.fulfilledAt() != null;
			boolean due = delivered || !this.clocks.due().metAt(now);
			Standing standing = Standing.of(this.clocks, this.delivery, this.excusedAt != null, now);
			boolean missing = this.expected && due && !delivered && standing.state() != Standing.State.EXCUSED
					&& standing.state() != Standing.State.EXTENDED;
			return new YearCell(this.unit, this.period, this.delivery.uneventful(), due, standing, 1,
					(this.expected && due) ? 1 : 0, (this.expected && delivered) ? 1 : 0, missing ? 1 : 0);
		}

	}

	/** Both together: it stands as the one that wants looking at more. */
	YearCell and(YearCell other) {
		YearCell shown = (other.concern() > concern()) ? other : this;
		return new YearCell(this.unit, this.period, this.uneventful && other.uneventful, shown.due, shown.standing,
				this.of + other.of, this.counted + other.counted, this.received + other.received,
				this.missing + other.missing);
	}

	private int concern() {
		return switch (this.standing.state()) {
			case EXCUSED -> 0;
			case IN_TIME -> 1;
			case LATE -> 1 + this.standing.daysLate();
			case EXTENDED -> 2000;
			case SHORT, NOTHING -> this.due ? 3000 : 1000;
		};
	}

	/** In a word, or two. */
	public String words() {
		if (this.of > 1 && this.missing > 0) {
			return "thiếu " + this.missing + "/" + this.of;
		}
		String late = this.standing.late() ? "muộn " + this.standing.daysLate() : "";
		return switch (this.standing.state()) {
			case IN_TIME -> this.uneventful ? "không phát sinh" : "đúng hạn";
			case LATE -> this.uneventful ? "không p.sinh, " + late : late + " ngày";
			case EXCUSED -> "được miễn";
			case EXTENDED -> "gia hạn";
			case SHORT -> this.due ? "chưa đủ" : "chưa đến hạn";
			case NOTHING ->
				this.due ? "chưa nộp" : (this.received > 0) ? "nộp " + this.received + "/" + this.of : "chưa đến hạn";
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
