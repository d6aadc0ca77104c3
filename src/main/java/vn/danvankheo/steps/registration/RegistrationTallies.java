package vn.danvankheo.steps.registration;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.runtime.AskedOnce;
import vn.danvankheo.year.campaign.RoundId;

/** The numbers of all units in all rounds. */
interface RegistrationTallies extends JpaRepository<RegistrationTally, UUID> {

	/** What a unit owes in a round. */
	@Query("""
			select new vn.danvankheo.steps.registration.RegistrationDuty(o, t)
			from RegistrationTally t join Obligation o on o.obligationId = t.obligationId
			where t.unit = :unit and t.round = :round""")
	@AskedOnce(evenNothing = false)
	Optional<RegistrationDuty> findDuty(UnitId unit, RoundId round);

}
