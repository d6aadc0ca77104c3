package vn.danvankheo.year.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.ground.organisation.CommitteeId;

/** The days kept free. */
public interface Holidays extends JpaRepository<Holiday, UUID> {

	/** A committee's, in order. */
	List<Holiday> findByCommitteeOrderByFirstDay(CommitteeId committee);

	Optional<Holiday> findByHolidayIdAndCommittee(UUID id, CommitteeId committee);

}
