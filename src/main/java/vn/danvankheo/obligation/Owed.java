package vn.danvankheo.obligation;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.danvankheo.campaign.CampaignId;
import vn.danvankheo.campaign.RoundId;
import vn.danvankheo.organisation.CommitteeId;
import vn.danvankheo.organisation.UnitId;

/**
 * What is owed, and by whom.
 *
 * @param committee the committee
 * @param campaign the campaign
 * @param unit who owes it
 * @param kind what kind of thing
 * @param round the round, for a registration
 * @param subjectId what it is about, where there are several; may be null
 * @param required how many at least; 0 where the plan states no minimum
 */
@Embeddable
record Owed(CommitteeId committee, CampaignId campaign, UnitId unit, @Enumerated(EnumType.STRING) ObligationKind kind,
		RoundId round, UUID subjectId, int required) {

	Owed requiring(int minimum) {
		return new Owed(this.committee, this.campaign, this.unit, this.kind, this.round, this.subjectId, minimum);
	}

}
