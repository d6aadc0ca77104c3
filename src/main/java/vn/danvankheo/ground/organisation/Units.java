package vn.danvankheo.ground.organisation;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/** The units of all committees; every question names the committee. */
public interface Units extends JpaRepository<Unit, UnitId> {

	Optional<Unit> findByIdAndCommittee(UnitId id, CommitteeId committee);

	/** All units of a committee, ended ones too. */
	List<Unit> findByCommittee(CommitteeId committee);

	Optional<Unit> findByCommitteeAndCode(CommitteeId committee, String code);

}
