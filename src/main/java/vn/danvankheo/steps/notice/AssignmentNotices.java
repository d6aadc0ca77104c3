package vn.danvankheo.steps.notice;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.year.campaign.CampaignId;

/** The assignment notices of all committees. */
public interface AssignmentNotices extends JpaRepository<AssignmentNotice, NoticeId> {

	Optional<AssignmentNotice> findByIdAndCommittee(NoticeId id, CommitteeId committee);

	/** The notice, held until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select n from AssignmentNotice n where n.id = :id and n.committee = :committee")
	Optional<AssignmentNotice> hold(NoticeId id, CommitteeId committee);

	/** All notices of a committee, the latest first. */
	List<AssignmentNotice> findByCommitteeOrderByCreatedAtDesc(CommitteeId committee);

	List<AssignmentNotice> findByCommitteeAndCampaign(CommitteeId committee, CampaignId campaign);

}
