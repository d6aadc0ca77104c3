package vn.danvankheo.year.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.runtime.AskedOnce;
import vn.danvankheo.year.campaign.CampaignId;

/** The periods of all kinds. */
interface ObligationPeriods extends JpaRepository<ObligationPeriod, UUID> {

	Optional<ObligationPeriod> findByPeriodIdAndCommittee(UUID periodId, CommitteeId committee);

	/** All periods of a campaign, the first to open first. */
	@AskedOnce(evenNothing = false)
	List<ObligationPeriod> findByCampaignOrderByOpensOnAscFromDayAscNameAsc(CampaignId campaign);

	/** The periods of a campaign whose day has come and whose set is not frozen yet. */
	List<ObligationPeriod> findByCampaignAndOpenedAtIsNullAndOpensOnLessThanEqual(CampaignId campaign, LocalDate today);

	boolean existsByKindAndSubjectIdAndOpenedAtIsNotNull(String kind, UUID subjectId);

	/** Marks the period as opened; 1 for the one who did it, 0 when it was already. */
	@Modifying(flushAutomatically = true)
	@Query("""
			update ObligationPeriod p set p.openedAt = :now, p.expected = 0, p.version = p.version + 1
			where p.periodId = :id and p.openedAt is null""")
	int markOpened(UUID id, Instant now);

	/** Takes a period away that nobody owes anything in; 0 where somebody does. */
	@Modifying(flushAutomatically = true)
	@Query("""
			delete from ObligationPeriod p where p.periodId = :id and p.openedAt is null
			  and not exists (select 1 from Obligation o where o.owed.periodId = p.periodId)""")
	int dropUnopened(UUID id);

	/** Writes a period down; does nothing when somebody else has just done it. */
	@Modifying(flushAutomatically = true)
	@NativeQuery("""
			insert into obligation_period (period_id, committee_id, campaign_id, kind, from_day, to_day, subject_id, name,
			  opens_on, due_at, lock_at, version)
			values (:#{#p.id()}, :#{#p.committee().committeeId()}, :#{#p.campaign().campaignId()}, :#{#p.kind()},
			  :#{#p.from()}, :#{#p.to()}, cast(:#{#p.subject()} as uuid), :#{#p.name()}, :#{#p.opensOn()},
			  :#{#p.due().end()}, :#{#p.locks().end()}, 0)
			on conflict do nothing""")
	int addUnlessThere(@Param("p") ObligationPeriod period);

}
