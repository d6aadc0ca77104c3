package vn.danvankheo.steps.meeting;

import jakarta.persistence.Embeddable;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.CommitteeId;

/**
 * Somebody who was asked to a meeting.
 *
 * @param account his account; null for whoever has none
 * @param title his position; may be empty
 * @param member whether he counts for the quorum; guests do not
 */
@Embeddable
public record Attendee(CommitteeId committee, AccountId account, String name, String title, boolean member,
		boolean present) {

	/** «Nguyễn Văn A, Bí thư Đảng ủy»; a name that is a title is said once. */
	public String words() {
		return this.title.isEmpty() || this.title.equals(this.name) ? this.name : this.name + ", " + this.title;
	}

}
