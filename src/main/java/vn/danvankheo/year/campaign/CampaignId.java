package vn.danvankheo.year.campaign;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

@Embeddable
public record CampaignId(UUID campaignId) implements Serializable {

	public static CampaignId next() {
		return new CampaignId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.campaignId.toString();
	}

}
