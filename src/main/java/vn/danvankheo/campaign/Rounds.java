package vn.danvankheo.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

import vn.danvankheo.organisation.CommitteeId;

/** The registration rounds of all committees; every question names the committee. */
public interface Rounds extends JpaRepository<Round, RoundId> {

	/** The round, if it is this committee's. */
	Optional<Round> findByIdAndCommittee(RoundId id, CommitteeId committee);

	/** The rounds of a campaign, in order. */
	List<Round> findByCampaignOrderByNumber(CampaignId campaign);

	/** Rounds whose opening day has come and whose expected set is not frozen yet. */
	List<Round> findByOpenedAtIsNullAndOpensOnLessThanEqual(LocalDate today);

	/** Whether the expected set of this round is to be frozen by now. */
	boolean existsByIdAndOpenedAtIsNullAndOpensOnLessThanEqual(RoundId id, LocalDate today);

	/** Marks the round as opened; 1 for the one who did it, 0 when it was already. */
	@Modifying(flushAutomatically = true)
	@Query("update Round r set r.openedAt = :now, r.version = r.version + 1 where r.id = :id and r.openedAt is null")
	int markOpened(RoundId id, Instant now);

}
