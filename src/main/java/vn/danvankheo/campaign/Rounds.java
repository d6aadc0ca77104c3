package vn.danvankheo.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.organisation.CommitteeId;

/** The registration rounds of all committees; every question names the committee. */
public interface Rounds extends JpaRepository<Round, RoundId> {

	/** The round, if it is this committee's. */
	Optional<Round> findByIdAndCommittee(RoundId id, CommitteeId committee);

	/** The rounds of a campaign, in order. */
	List<Round> findByCampaignOrderByNumber(CampaignId campaign);

	/** Rounds whose opening day has come and whose expected set is not frozen yet. */
	List<Round> findByOpenedAtIsNullAndOpensOnLessThanEqual(LocalDate today);

}
