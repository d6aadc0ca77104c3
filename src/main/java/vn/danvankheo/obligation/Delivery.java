package vn.danvankheo.obligation;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/**
 * What was delivered so far.
 *
 * @param delivered how many count
 * @param firstDeliveredAt when something was first delivered; null before
 * @param shortfallReason why fewer than required were sent; may be null
 * @param fulfilledAt since when it is complete; null while it is not
 * @param completedAt what lateness is measured by: stays while the office has given
 * something back
 */
@Embeddable
record Delivery(int delivered, Instant firstDeliveredAt, String shortfallReason, Instant fulfilledAt,
		Instant completedAt) {

	static Delivery none() {
		return new Delivery(0, null, null, null, null);
	}

	/**
	 * This many count now. Falling below what was counted, other than by the office's
	 * hand, forgets when it was complete: who withdraws and sends anew is late.
	 */
	Delivery of(int count, int required, Instant now, String reason) {
		return counted(count, required, now, reason, (count < this.delivered) ? null : this.completedAt);
	}

	/** This many still count after the office gave something back. */
	Delivery givenBack(int count, int required, Instant now) {
		return counted(count, required, now, this.shortfallReason, this.completedAt);
	}

	private Delivery counted(int count, int required, Instant now, String reason, Instant completed) {
		Instant first = (this.firstDeliveredAt == null && count > 0) ? now : this.firstDeliveredAt;
		if (count == 0 || count < required) {
			return new Delivery(count, first, reason, null, completed);
		}
		Instant since = (this.fulfilledAt != null) ? this.fulfilledAt : now;
		Instant complete = (this.fulfilledAt != null) ? this.completedAt : completed;
		return new Delivery(count, first, null, since, (complete != null) ? complete : now);
	}

}
