package vn.danvankheo.year.campaign;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.runtime.AskedOnce;

/** The registration rounds of all committees; every question names the committee. */
public interface Rounds extends JpaRepository<Round, RoundId> {

	@AskedOnce
	Optional<Round> findByIdAndCommittee(RoundId id, CommitteeId committee);

	@AskedOnce
	List<Round> findByCampaignOrderByNumber(CampaignId campaign);

}
