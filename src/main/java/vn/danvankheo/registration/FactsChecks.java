package vn.danvankheo.registration;

import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.campaign.CampaignId;
import vn.danvankheo.campaign.Field;
import vn.danvankheo.campaign.Fields;
import vn.danvankheo.emulation.FactsCheck;

/** The checks of each campaign: saving and sending ask the same one. */
@Component
class FactsChecks {

	private final Fields fields;

	FactsChecks(Fields fields) {
		this.fields = fields;
	}

	FactsCheck of(CampaignId campaign) {
		return new FactsCheck(this.fields.findByCampaignOrderByPosition(campaign)
			.stream()
			.filter(Field::active)
			.map(Field::id)
			.collect(Collectors.toSet()));
	}

}
