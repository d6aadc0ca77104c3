package vn.danvankheo.registration;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

import vn.danvankheo.campaign.RoundId;
import vn.danvankheo.organisation.CommitteeId;
import vn.danvankheo.organisation.UnitId;

/** The registration lists of all units and rounds. */
interface Registrations extends JpaRepository<Registration, RegistrationId> {

	/** The list, if it is this committee's. */
	Optional<Registration> findByIdAndPlaceCommittee(RegistrationId id, CommitteeId committee);

	/** A unit's list in a round. */
	Optional<Registration> findByPlaceUnitAndPlaceRound(UnitId unit, RoundId round);

	/**
	 * The list, held until the transaction ends: whoever sends or receives takes turns.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Registration r where r.id = :id")
	Optional<Registration> hold(RegistrationId id);

}
