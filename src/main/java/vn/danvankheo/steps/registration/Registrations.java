package vn.danvankheo.steps.registration;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.runtime.AskedOnce;
import vn.danvankheo.year.campaign.RoundId;

/** The registration lists of all units and rounds. */
public interface Registrations extends JpaRepository<Registration, RegistrationId> {

	@AskedOnce
	Optional<Registration> findByIdAndPlaceCommittee(RegistrationId id, CommitteeId committee);

	@AskedOnce
	Optional<Registration> findByPlaceUnitAndPlaceRound(UnitId unit, RoundId round);

	/**
	 * The list, held until the transaction ends: whoever sends or receives takes turns.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Registration r where r.id = :id")
	Optional<Registration> hold(RegistrationId id);

	/** Begins a list; does nothing when somebody else has just begun it. */
	@Modifying
	@NativeQuery("""
			insert into registration (registration_id, committee_id, campaign_id, round_id, unit_id, created_at, version)
			values (:id, :committee, :campaign, :round, :unit, :now, 0) on conflict (round_id, unit_id) do nothing""")
	int beginUnlessThere(UUID id, UUID committee, UUID campaign, UUID round, UUID unit, Instant now);

	@AskedOnce
	List<Registration> findByPlaceCommitteeAndPlaceUnitIn(CommitteeId committee, Collection<UnitId> units);

}
