package vn.danvankheo.steps.inspection;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import vn.danvankheo.year.campaign.CampaignId;

/**
 * How the models that a team looks at were chosen, for its decision; sampling answers.
 */
public interface SampleWords {

	/**
	 * A sentence with seed, rule and reason; empty where these models were not drawn.
	 */
	Optional<String> of(CampaignId campaign, Purpose purpose, Collection<UUID> models);

}
