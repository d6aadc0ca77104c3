package vn.danvankheo.ground.organisation;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/** The committees of this installation. */
public interface SteeringCommittees extends JpaRepository<SteeringCommittee, CommitteeId> {

	Optional<SteeringCommittee> findByCode(String code);

	List<SteeringCommittee> findByParent(CommitteeId parent);

}
