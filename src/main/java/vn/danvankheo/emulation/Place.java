package vn.danvankheo.emulation;

import jakarta.persistence.Embeddable;

import vn.danvankheo.campaign.CampaignId;
import vn.danvankheo.campaign.Round;
import vn.danvankheo.campaign.RoundId;
import vn.danvankheo.organisation.CommitteeId;
import vn.danvankheo.organisation.UnitId;

/**
 * Where a participation belongs.
 *
 * @param committee the committee
 * @param campaign the campaign
 * @param round the round
 * @param unit the unit
 */
@Embeddable
public record Place(CommitteeId committee, CampaignId campaign, RoundId round, UnitId unit) {

	/** A unit's place in a round. */
	public static Place of(Round round, UnitId unit) {
		return new Place(round.committee(), round.campaign(), round.id(), unit);
	}

}
