package vn.danvankheo.steps.inspection;

import java.util.Optional;
import java.util.UUID;

import vn.danvankheo.ground.web.FormValue;

/**
 * An interest, as typed.
 *
 * @param account whose; empty for oneself
 * @param memberName the name of somebody without an account, where the office declares it
 */
public record InterestForm(String unit, String account, String memberName, String reason) {

	public InterestForm {
		unit = (unit != null) ? unit.strip() : "";
		account = (account != null) ? account.strip() : "";
		memberName = (memberName != null) ? memberName : "";
		reason = (reason != null) ? reason : "";
	}

	static InterestForm blank() {
		return new InterestForm("", "", "", "");
	}

	Optional<UUID> unitId() {
		return FormValue.identity(this.unit);
	}

}
