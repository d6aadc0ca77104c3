package vn.danvankheo.year.campaign;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.ground.runtime.AskedOnce;

/** The milestones of all campaigns. */
public interface Milestones extends JpaRepository<Milestone, UUID> {

	/** A campaign's milestones in the order of the plan. */
	@AskedOnce
	List<Milestone> findByCampaignOrderByStepAscPositionAsc(CampaignId campaign);

}
