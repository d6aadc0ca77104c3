package vn.danvankheo.year.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.runtime.AskedOnce;

/** The campaigns of all committees; every question names the committee. */
public interface Campaigns extends JpaRepository<Campaign, CampaignId> {

	@AskedOnce
	Optional<Campaign> findByIdAndCommittee(CampaignId id, CommitteeId committee);

	@AskedOnce
	Optional<Campaign> findByCommitteeAndYear(CommitteeId committee, int year);

	/** All campaigns of a committee, the latest year first. */
	@AskedOnce
	List<Campaign> findByCommitteeOrderByYearDesc(CommitteeId committee);

	/**
	 * The campaign of today's year; where there is none, the latest before it, or else
	 * the first to come. Remembered itself: what it asks does not pass by the memory.
	 */
	@AskedOnce
	default Optional<Campaign> current(CommitteeId committee, LocalDate today) {
		return new CampaignYears(findByCommitteeOrderByYearDesc(committee)).current(today);
	}

}
