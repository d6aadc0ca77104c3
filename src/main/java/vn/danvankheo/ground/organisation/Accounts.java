package vn.danvankheo.ground.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The accounts of all committees. */
public interface Accounts extends JpaRepository<Account, AccountId> {

	/** The account with this name, in lower case, its roles loaded. */
	@EntityGraph(attributePaths = "roles")
	Optional<Account> findByUsername(String username);

	/** The account, if it is this committee's, its roles loaded. */
	@EntityGraph(attributePaths = "roles")
	Optional<Account> findByIdAndCommittee(AccountId id, CommitteeId committee);

	/** All accounts of a committee, their roles loaded. */
	@EntityGraph(attributePaths = "roles")
	List<Account> findByCommittee(CommitteeId committee);

	/**
	 * The stamp that sessions of this account must carry; empty when it may not log in.
	 */
	@Query("select a.securityStamp from Account a where a.id = :id and a.enabled")
	Optional<UUID> stampOf(AccountId id);

}
