package vn.danvankheo.campaign;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.organisation.CommitteeId;

/** The campaigns of all committees; every question names the committee. */
public interface Campaigns extends JpaRepository<Campaign, CampaignId> {

	/** The campaign, if it is this committee's. */
	Optional<Campaign> findByIdAndCommittee(CampaignId id, CommitteeId committee);

	/** This committee's campaign of a year. */
	Optional<Campaign> findByCommitteeAndYear(CommitteeId committee, int year);

	/** All campaigns of a committee, the latest year first. */
	List<Campaign> findByCommitteeOrderByYearDesc(CommitteeId committee);

}
