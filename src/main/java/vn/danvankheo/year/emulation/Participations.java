package vn.danvankheo.year.emulation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.runtime.AskedOnce;
import vn.danvankheo.year.campaign.RoundId;

/** The participations of all years. */
public interface Participations extends JpaRepository<Participation, ParticipationId> {

	/** The participation, if it is this committee's; ask the scope before showing it. */
	@AskedOnce
	Optional<Participation> findByIdAndPlaceCommittee(ParticipationId id, CommitteeId committee);

	/** Those of these that are this committee's; ask the scope before showing them. */
	List<Participation> findByIdInAndPlaceCommittee(Collection<ParticipationId> ids, CommitteeId committee);

	/** A unit's participations in a round, in the order they were begun. */
	@AskedOnce
	List<Participation> findByPlaceUnitAndPlaceRoundOrderByBegunCreatedAtAscIdAsc(UnitId unit, RoundId round);

}
