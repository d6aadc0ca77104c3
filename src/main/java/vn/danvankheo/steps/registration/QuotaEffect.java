package vn.danvankheo.steps.registration;

import vn.danvankheo.year.campaign.Deadline;

/**
 * What taking one model out of a list does to what its unit owes.
 *
 * @param required how many at least; 0 where no minimum is stated
 * @param locks until when the unit may add others
 */
public record QuotaEffect(String unit, int required, int now, int after, Deadline locks) {

	/** «Phường 1 còn 4/5 mô hình, thiếu 1». */
	public String words() {
		String counted = this.unit + " còn " + this.after + ((this.required > 0) ? "/" + this.required : "")
				+ " mô hình";
		int missing = Math.max(0, this.required - this.after);
		return counted + ((missing > 0) ? ", thiếu " + missing : "");
	}

}
