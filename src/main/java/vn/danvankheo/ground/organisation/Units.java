package vn.danvankheo.ground.organisation;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.ground.runtime.AskedOnce;

/** The units of all committees; every question names the committee. */
public interface Units extends JpaRepository<Unit, UnitId> {

	@AskedOnce
	Optional<Unit> findByIdAndCommittee(UnitId id, CommitteeId committee);

	/** All units of a committee, ended ones too. */
	@AskedOnce
	List<Unit> findByCommittee(CommitteeId committee);

	@Override
	@AskedOnce
	List<Unit> findAllById(Iterable<UnitId> ids);

	Optional<Unit> findByCommitteeAndCode(CommitteeId committee, String code);

}
