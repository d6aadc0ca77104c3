package vn.danvankheo.steps.sampling;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.year.campaign.CampaignId;

/** All samples that were drawn. */
interface Samples extends JpaRepository<Sample, UUID> {

	/** The one that holds: what was drawn last. */
	Optional<Sample> findFirstByCampaignAndPurposeOrderByDrawnAtDesc(CampaignId campaign, Purpose purpose);

}
