package vn.danvankheo.obligation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.campaign.RoundId;
import vn.danvankheo.organisation.CommitteeId;
import vn.danvankheo.organisation.UnitId;

/** Everything owed. */
public interface Obligations extends JpaRepository<Obligation, UUID> {

	/** What a unit owes of this kind in a round. */
	Optional<Obligation> findByUnitAndRoundAndKind(UnitId unit, RoundId round, ObligationKind kind);

	/** The obligation, if it is this committee's. */
	Optional<Obligation> findByObligationIdAndCommittee(UUID obligationId, CommitteeId committee);

	/** What is owed of this kind in a round, by all units. */
	List<Obligation> findByRoundAndKind(RoundId round, ObligationKind kind);

	/** Everything these units owe. */
	List<Obligation> findByCommitteeAndUnitIn(CommitteeId committee, java.util.Collection<UnitId> units);

}
