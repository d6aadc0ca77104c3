package vn.danvankheo.year.obligation;

import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.year.campaign.CampaignId;

/**
 * What is owed, and by whom.
 *
 * @param subjectId what it is about, where one owes several; may be null
 * @param expected whether it counts in the set that is expected; else it only carries an
 * exception
 */
@Embeddable
record Owed(CommitteeId committee, CampaignId campaign, Debtor debtor, String kind, UUID periodId, UUID subjectId,
		boolean expected) {

	Owed admitted() {
		return new Owed(this.committee, this.campaign, this.debtor, this.kind, this.periodId, this.subjectId, true);
	}

}
