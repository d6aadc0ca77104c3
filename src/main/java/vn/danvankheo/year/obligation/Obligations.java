package vn.danvankheo.year.obligation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.runtime.AskedOnce;
import vn.danvankheo.year.campaign.CampaignId;

/** Everything owed. */
public interface Obligations extends JpaRepository<Obligation, UUID> {

	@Query("select o from Obligation o where o.obligationId = :obligationId and o.owed.committee = :committee")
	@AskedOnce
	Optional<Obligation> findByObligationIdAndCommittee(UUID obligationId, CommitteeId committee);

	@Query("select o from Obligation o where o.owed.periodId = :periodId")
	List<Obligation> findByPeriod(UUID periodId);

	/** What these units or teams, or the standing office if asked for, still owe. */
	@Query("""
			select o from Obligation o where o.owed.committee = :committee and o.owed.campaign = :campaign
			  and o.owed.expected and o.delivery.fulfilledAt is null and o.excuse.at is null
			  and (o.owed.debtor.unit in :units or o.owed.debtor.teamId in :teams
			    or (:office = true and o.owed.debtor.standingOffice))""")
	List<Obligation> findOpenOf(CommitteeId committee, CampaignId campaign, Collection<UnitId> units,
			Collection<UUID> teams, boolean office);

	/** What is still owed of this kind about this subject. */
	@Query("""
			select o from Obligation o where o.owed.committee = :committee and o.owed.kind = :kind
			  and o.owed.subjectId = :subject and o.owed.expected and o.delivery.fulfilledAt is null
			  and o.excuse.at is null""")
	List<Obligation> findOpenAbout(CommitteeId committee, String kind, UUID subject);

	/** What units owe in these periods. */
	@Query("""
			select new vn.danvankheo.year.obligation.YearCell$Owed(o.obligationId, o.owed.debtor.unit, o.owed.periodId,
			  o.owed.expected, o.clocks, o.delivery, o.excuse.at)
			from Obligation o where o.owed.committee = :committee and o.owed.campaign = :campaign
			  and o.owed.periodId in :periods and o.owed.debtor.unit.unitId is not null""")
	List<YearCell.Owed> ofYear(CommitteeId committee, CampaignId campaign, Collection<UUID> periods);

	@Query("select o from Obligation o where o.owed.committee = :committee and o.owed.debtor.unit = :unit")
	List<Obligation> findByUnit(CommitteeId committee, UnitId unit);

	/**
	 * How much in a campaign is still owed and how much waits for an answer, by period.
	 */
	@Query("""
			select new vn.danvankheo.year.obligation.Outstanding(o.owed.periodId,
			  count(case when o.owed.expected and o.delivery.fulfilledAt is null and o.excuse.at is null then 1 end),
			  count(case when o.reopening.at is not null then 1 end))
			from Obligation o where o.owed.committee = :committee and o.owed.campaign = :campaign
			group by o.owed.periodId""")
	List<Outstanding> outstanding(CommitteeId committee, CampaignId campaign);

}
