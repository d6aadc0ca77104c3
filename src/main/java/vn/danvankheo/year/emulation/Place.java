package vn.danvankheo.year.emulation;

import jakarta.persistence.Embeddable;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Round;
import vn.danvankheo.year.campaign.RoundId;

/** Where a participation belongs. */
@Embeddable
public record Place(CommitteeId committee, CampaignId campaign, RoundId round, UnitId unit) {

	public static Place of(Round round, UnitId unit) {
		return new Place(round.committee(), round.campaign(), round.id(), unit);
	}

}
