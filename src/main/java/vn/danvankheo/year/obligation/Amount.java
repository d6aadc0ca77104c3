package vn.danvankheo.year.obligation;

/**
 * How many were delivered, for a kind that counts.
 *
 * @param required how many at least; 0 where no minimum is set
 * @param shortfallReason why there are fewer; null when nobody said
 */
public record Amount(int delivered, int required, String shortfallReason) {

	/** «3/5»; «2 (không bắt buộc)» where no minimum is set. */
	public String words() {
		return this.delivered + ((this.required > 0) ? "/" + this.required : " (không bắt buộc)");
	}

	/** How many are still missing; never negative. */
	public int missing() {
		return Math.max(0, this.required - this.delivered);
	}

}
