package vn.danvankheo.year.campaign;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** Who looks after which unit, in all campaigns. */
interface AreaMembers extends JpaRepository<AreaMember, UUID> {

	List<AreaMember> findByCampaign(CampaignId campaign);

}
