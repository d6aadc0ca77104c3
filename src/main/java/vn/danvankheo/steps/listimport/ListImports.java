package vn.danvankheo.steps.listimport;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

import vn.danvankheo.ground.organisation.CommitteeId;

/** The lists that are or were brought in. */
interface ListImports extends JpaRepository<ListImport, UUID> {

	/** The import, if it is this committee's; ask the scope before showing it. */
	Optional<ListImport> findByImportIdAndCommittee(UUID importId, CommitteeId committee);

	/** The reader has come so far. */
	@Modifying
	@Query("""
			update ListImport i set i.rowsRead = :read, i.rowsTotal = :total, i.heardAt = :now
			where i.importId = :id and i.state = READING""")
	int hear(UUID id, int read, int total, Instant now);

	/** The imports whose reader has not been heard of since. */
	List<ListImport> findByStateAndHeardAtBefore(ListImport.State state, Instant limit);

}
