package vn.danvankheo.steps.visit;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.emulation.OwnerKind;

/** The criteria sets of all campaigns; every question names the committee. */
interface CriteriaSets extends JpaRepository<CriteriaSet, CriteriaSetId> {

	Optional<CriteriaSet> findByIdAndCommittee(CriteriaSetId id, CommitteeId committee);

	/** Taken for changing it, or for judging by it: one waits for the other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from CriteriaSet s where s.id = :id and s.committee = :committee")
	Optional<CriteriaSet> take(CriteriaSetId id, CommitteeId committee);

	/** All versions of a campaign, the newest of each kind first. */
	List<CriteriaSet> findByCommitteeAndCampaignOrderByPurposeAscOwnerKindAscNumberDesc(CommitteeId committee,
			CampaignId campaign);

	Optional<CriteriaSet> findFirstByCommitteeAndCampaignAndPurposeAndOwnerKindOrderByNumberDesc(CommitteeId committee,
			CampaignId campaign, Purpose purpose, OwnerKind ownerKind);

	/** The newest version for this. */
	default Optional<CriteriaSet> newest(CriteriaSet.Kind kind) {
		return findFirstByCommitteeAndCampaignAndPurposeAndOwnerKindOrderByNumberDesc(kind.committee(), kind.campaign(),
				kind.purpose(), kind.ownerKind());
	}

}
