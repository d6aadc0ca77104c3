package vn.danvankheo.year.obligation;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What was delivered so far.
 *
 * @param firstDeliveredAt when something was first delivered; null before
 * @param fulfilledAt since when it is complete; null while it is not
 * @param completedAt what lateness is measured by: stays while the office has given
 * something back
 * @param uneventful whether it says that there was nothing to tell
 */
@Embeddable
record Delivery(@Enumerated(EnumType.STRING) Extent extent, Instant firstDeliveredAt, Instant fulfilledAt,
		Instant completedAt, boolean uneventful) {

	static Delivery none() {
		return new Delivery(Extent.NOTHING, null, null, null, false);
	}

	/** So much stands delivered now. */
	Delivery reaching(Extent now, Instant at) {
		return counted(now, at, this.completedAt);
	}

	/** The same, saying that there was nothing to tell. */
	Delivery uneventfully() {
		return new Delivery(this.extent, this.firstDeliveredAt, this.fulfilledAt, this.completedAt, true);
	}

	/**
	 * So much is left after the debtor took something back. That forgets when it was
	 * complete: who withdraws and sends anew is late.
	 */
	Delivery takenBack(Extent left, Instant at) {
		return counted(left, at, null);
	}

	private Delivery counted(Extent now, Instant at, Instant completed) {
		Instant first = (this.firstDeliveredAt == null && now != Extent.NOTHING) ? at : this.firstDeliveredAt;
		if (now != Extent.WHOLE) {
			return new Delivery(now, first, null, completed, false);
		}
		Instant since = (this.fulfilledAt != null) ? this.fulfilledAt : at;
		Instant complete = (this.fulfilledAt != null) ? this.completedAt : completed;
		return new Delivery(now, first, since, (complete != null) ? complete : at, false);
	}

}
