package vn.danvankheo.year.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.ground.organisation.UnitKind;

/** The minimum numbers of all campaigns. */
public interface Quotas extends JpaRepository<Quota, UUID> {

	/** A campaign's quotas; kinds for which the plan states none are absent. */
	List<Quota> findByCampaign(CampaignId campaign);

	Optional<Quota> findByCampaignAndUnitKind(CampaignId campaign, UnitKind kind);

}
