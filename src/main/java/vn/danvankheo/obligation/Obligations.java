package vn.danvankheo.obligation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import vn.danvankheo.campaign.RoundId;
import vn.danvankheo.organisation.CommitteeId;
import vn.danvankheo.organisation.UnitId;

/** Everything owed. */
public interface Obligations extends JpaRepository<Obligation, UUID> {

	/** What a unit owes of this kind in a round. */
	@Query("select o from Obligation o where o.owed.unit = :unit and o.owed.round = :round and o.owed.kind = :kind")
	Optional<Obligation> findByUnitAndRoundAndKind(UnitId unit, RoundId round, ObligationKind kind);

	/** The obligation, if it is this committee's. */
	@Query("select o from Obligation o where o.obligationId = :obligationId and o.owed.committee = :committee")
	Optional<Obligation> findByObligationIdAndCommittee(UUID obligationId, CommitteeId committee);

	/** What is owed of this kind in a round, by all units. */
	@Query("select o from Obligation o where o.owed.round = :round and o.owed.kind = :kind")
	List<Obligation> findByRoundAndKind(RoundId round, ObligationKind kind);

	/** Everything these units owe. */
	@Query("select o from Obligation o where o.owed.committee = :committee and o.owed.unit in :units")
	List<Obligation> findByCommitteeAndUnitIn(CommitteeId committee, Collection<UnitId> units);

	/** What waits for the office's answer to a wish to be let in again. */
	@Query("select count(o) from Obligation o where o.owed.committee = :committee and o.reopening.at is not null")
	long countWishes(CommitteeId committee);

}
