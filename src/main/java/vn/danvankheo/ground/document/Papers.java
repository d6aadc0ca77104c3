package vn.danvankheo.ground.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

import vn.danvankheo.ground.organisation.CommitteeId;

/** Every official paper; every question names the committee. */
interface Papers extends JpaRepository<Paper, PaperId> {

	Optional<Paper> findByIdAndCommittee(PaperId id, CommitteeId committee);

	/**
	 * The same, held until the transaction ends: whoever moves a paper takes turns.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Paper p where p.id = :id and p.committee = :committee")
	Optional<Paper> hold(PaperId id, CommitteeId committee);

	/** The papers about one record, the newest first. */
	@Query("""
			select p from Paper p where p.committee = :committee and p.subject = :subject
			order by p.touch.draftedAt desc, p.id.paperId""")
	List<Paper> about(CommitteeId committee, UUID subject);

	/** The papers about these records, the newest first. */
	@Query("""
			select p from Paper p where p.committee = :committee and p.subject in :subjects
			order by p.touch.draftedAt desc, p.id.paperId""")
	List<Paper> about(CommitteeId committee, Collection<UUID> subjects);

	/** The paper that corrects this one, unless it was withdrawn. */
	@Query("""
			select p from Paper p where p.committee = :committee and p.corrects = :corrected
			and p.state <> vn.danvankheo.ground.document.PaperState.WITHDRAWN""")
	Optional<Paper> correctionOf(CommitteeId committee, PaperId corrected);

	/** Lets those who draft about one record take turns until the transaction ends. */
	@NativeQuery("select 1 from pg_advisory_xact_lock(:key)")
	int takeTurns(long key);

}
