package vn.danvankheo.steps.listimport;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The rows of lists being brought in; only reached through their import. */
interface ListImportRows extends JpaRepository<ListImportRow, UUID> {

	/** A page of the preview. */
	Page<ListImportRow> findByImportIdOrderByPosition(UUID importId, Pageable page);

	/** All rows, in the order of the preview. */
	List<ListImportRow> findByImportIdOrderByPosition(UUID importId, Limit limit);

	/** The rows with these numbers. */
	List<ListImportRow> findByImportIdAndRowNumberIn(UUID importId, List<Integer> numbers);

	/** How many rows become what. */
	@Query("""
			select new vn.danvankheo.steps.listimport.OutcomeCount(r.outcome, r.fresh, r.settled, count(r))
			from ListImportRow r where r.importId = :id group by r.outcome, r.fresh, r.settled""")
	List<OutcomeCount> countOutcomes(UUID id);

	/** Forgets the rows, since the list is read anew. */
	@Modifying
	@Query("delete from ListImportRow r where r.importId = :id")
	void forget(UUID id);

}
