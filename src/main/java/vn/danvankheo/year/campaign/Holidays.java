package vn.danvankheo.year.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.runtime.AskedOnce;

/** The days kept free. */
public interface Holidays extends JpaRepository<Holiday, UUID> {

	/** A committee's, in order. */
	@AskedOnce
	List<Holiday> findByCommitteeOrderByFirstDay(CommitteeId committee);

	Optional<Holiday> findByHolidayIdAndCommittee(UUID id, CommitteeId committee);

}
