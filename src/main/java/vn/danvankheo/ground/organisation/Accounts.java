package vn.danvankheo.ground.organisation;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.ground.runtime.AskedOnce;

/** The accounts of all committees. */
public interface Accounts extends JpaRepository<Account, AccountId> {

	/** The account with this name, in lower case, its roles loaded. */
	@EntityGraph(attributePaths = "roles")
	Optional<Account> findByUsername(String username);

	/** The account, if it is this committee's, its roles loaded. */
	@EntityGraph(attributePaths = "roles")
	Optional<Account> findByIdAndCommittee(AccountId id, CommitteeId committee);

	/** All accounts of a committee, their roles loaded. */
	@AskedOnce
	@EntityGraph(attributePaths = "roles")
	List<Account> findByCommittee(CommitteeId committee);

}
