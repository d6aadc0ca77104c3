package vn.danvankheo.year.obligation;

/**
 * How many were delivered, for a kind that counts.
 *
 * @param delivered how many count
 * @param required how many at least; 0 where no minimum is set
 * @param shortfallReason why there are fewer; null when nobody said
 */
public record Amount(int delivered, int required, String shortfallReason) {

	/** How many are still missing; never negative. */
	public int missing() {
		return Math.max(0, this.required - this.delivered);
	}

}
