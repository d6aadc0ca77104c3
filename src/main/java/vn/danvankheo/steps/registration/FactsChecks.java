package vn.danvankheo.steps.registration;

import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Field;
import vn.danvankheo.year.campaign.Fields;
import vn.danvankheo.year.emulation.FactsCheck;

/** The checks of each campaign: saving and sending ask the same one. */
@Component
public class FactsChecks {

	private final Fields fields;

	FactsChecks(Fields fields) {
		this.fields = fields;
	}

	public FactsCheck of(CampaignId campaign) {
		return new FactsCheck(this.fields.findByCampaignOrderByPosition(campaign)
			.stream()
			.filter(Field::active)
			.map(Field::id)
			.collect(Collectors.toSet()));
	}

}
