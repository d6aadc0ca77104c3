package vn.danvankheo.appraisal;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

import vn.danvankheo.campaign.CampaignId;
import vn.danvankheo.organisation.CommitteeId;

/** The assignment notices of all committees. */
interface AssignmentNotices extends JpaRepository<AssignmentNotice, NoticeId> {

	/** The notice, if it is this committee's. */
	Optional<AssignmentNotice> findByIdAndCommittee(NoticeId id, CommitteeId committee);

	/** The notice, held until the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select n from AssignmentNotice n where n.id = :id and n.committee = :committee")
	Optional<AssignmentNotice> hold(NoticeId id, CommitteeId committee);

	/** All notices of a committee, the latest first. */
	List<AssignmentNotice> findByCommitteeOrderByCreatedAtDesc(CommitteeId committee);

	/** The notices of a campaign. */
	List<AssignmentNotice> findByCommitteeAndCampaign(CommitteeId committee, CampaignId campaign);

}
