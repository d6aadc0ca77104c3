package vn.danvankheo.steps.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.runtime.AskedOnce;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.campaign.CampaignId;

/** The inspection teams of all committees; every question names the committee. */
public interface InspectionTeams extends JpaRepository<InspectionTeam, TeamId> {

	/** The committee's teams that still work, their people loaded. */
	@EntityGraph(attributePaths = "members")
	List<InspectionTeam> findByCommitteeAndClosedAtIsNullOrderByPurposeAscNumberAsc(CommitteeId committee);

	/** The team, if it is this committee's, its people loaded. */
	@EntityGraph(attributePaths = "members")
	@AskedOnce
	Optional<InspectionTeam> findByIdAndCommittee(TeamId id, CommitteeId committee);

	/**
	 * The teams of a campaign in the order of purpose and number, their people loaded.
	 */
	@EntityGraph(attributePaths = "members")
	@AskedOnce
	List<InspectionTeam> findByCampaignOrderByPurposeAscNumberAsc(CampaignId campaign);

	/** These teams, their people loaded. */
	@EntityGraph(attributePaths = "members")
	@AskedOnce
	List<InspectionTeam> findByCommitteeAndIdIn(CommitteeId committee, Collection<TeamId> ids);

	/** The teams that somebody is one of, in whatever campaign. */
	@Query("select t.id from InspectionTeam t join t.members m where t.committee = :committee and m.account = :account")
	@AskedOnce
	List<TeamId> idsWith(CommitteeId committee, AccountId account);

	/**
	 * The highest number of a team of this campaign and purpose; 0 where there is none.
	 */
	@Query("select coalesce(max(t.number), 0) from InspectionTeam t where t.campaign = :campaign and t.purpose = :purpose")
	int lastNumber(CampaignId campaign, Purpose purpose);

	/**
	 * The team's row, held until the transaction ends: whoever changes it takes turns.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select t from InspectionTeam t where t.id = :id")
	Optional<InspectionTeam> hold(TeamId id);

	/** The team, its row held; one of another committee does not exist. */
	default InspectionTeam held(TeamId id, CommitteeId committee) {
		hold(id);
		return findByIdAndCommittee(id, committee).orElseThrow(NoSuchRecord::new);
	}

}
