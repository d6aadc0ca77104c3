package vn.danvankheo.steps.following;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.campaign.CampaignId;

/** How units of all committees were urged. */
interface Urges extends JpaRepository<Urge, UUID> {

	/** A unit's in a year, the latest first. */
	List<Urge> findByCampaignAndUnitOrderByUrgedOnDescUrgedAtDesc(CampaignId campaign, UnitId unit);

}
