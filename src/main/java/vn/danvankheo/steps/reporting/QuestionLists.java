package vn.danvankheo.steps.reporting;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.year.campaign.CampaignId;

/** The questions of all campaigns, in all their versions. */
interface QuestionLists extends JpaRepository<QuestionList, UUID> {

	Optional<QuestionList> findFirstByCampaignOrderByNumberDesc(CampaignId campaign);

}
