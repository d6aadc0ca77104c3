package vn.danvankheo.steps.inspection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.runtime.AskedOnce;

/** What people declared of themselves and others. */
public interface Interests extends JpaRepository<DeclaredInterest, UUID> {

	/** What holds now, the latest first. */
	@AskedOnce
	List<DeclaredInterest> findByCommitteeAndEndedAtIsNullOrderByDeclaredAtDesc(CommitteeId committee);

	/** What holds now of one person. */
	List<DeclaredInterest> findByCommitteeAndAccountAndEndedAtIsNullOrderByDeclaredAtDesc(CommitteeId committee,
			AccountId account);

	/** What holds now about one unit. */
	@AskedOnce
	List<DeclaredInterest> findByCommitteeAndUnitAndEndedAtIsNull(CommitteeId committee, UnitId unit);

	/** One that still holds, if it is this committee's. */
	Optional<DeclaredInterest> findByInterestIdAndCommitteeAndEndedAtIsNull(UUID id, CommitteeId committee);

}
