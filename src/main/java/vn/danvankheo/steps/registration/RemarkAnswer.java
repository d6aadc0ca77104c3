package vn.danvankheo.steps.registration;

import java.util.UUID;

import org.springframework.util.MultiValueMap;

/**
 * What the unit answers to a remark.
 *
 * @param kept whether it leaves the fact as it is; null when nothing was ticked
 * @param reason why it does, or whatever else it says
 */
record RemarkAnswer(Boolean kept, String reason) {

	/** The answer sent under the names of this remark. */
	static RemarkAnswer sent(UUID remark, MultiValueMap<String, String> fields) {
		String choice = fields.getFirst("remark-" + remark);
		String reason = fields.getFirst("reason-" + remark);
		Boolean kept = (choice == null || choice.isEmpty()) ? null : Boolean.valueOf("kept".equals(choice));
		return new RemarkAnswer(kept, (reason != null) ? reason.strip() : "");
	}

	/** Whether it leaves the fact as it is and does not say why. */
	boolean lacksReason() {
		return Boolean.TRUE.equals(this.kept) && this.reason.isEmpty();
	}

}
