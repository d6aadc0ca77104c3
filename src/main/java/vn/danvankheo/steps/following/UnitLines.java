package vn.danvankheo.steps.following;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.campaign.Campaign;

/** Reads whom to call at some units, and when they were urged last. */
@Repository
class UnitLines {

	private static final String SQL = """
			select u.unit_id as unit, u.code, u.short_name as name, o.person, coalesce(o.phone, u.phone) as phone,
			  l.urged_on, l.urged_by
			from unit u
			left join lateral (select a.display_name as person, a.phone
			  from role_assignment r join account a on a.committee_id = r.committee_id and a.account_id = r.account_id
			  where r.committee_id = u.committee_id and r.unit_id = u.unit_id and a.enabled and a.phone is not null
			  order by r.role desc, a.display_name collate vietnamese, a.account_id limit 1) o on true
			left join lateral (select g.urged_on, g.urged_by_name as urged_by from urge g
			  where g.committee_id = u.committee_id and g.campaign_id = :campaign and g.unit_id = u.unit_id
			  order by g.urged_on desc, g.urged_at desc limit 1) l on true
			where u.committee_id = :committee and u.unit_id in (:units)
			  and u.valid_from <= :today and (u.valid_to is null or u.valid_to >= :today)
			order by u.short_name collate vietnamese, u.unit_id""";

	private final JdbcClient database;

	UnitLines(JdbcClient database) {
		this.database = database;
	}

	/** Those of these units that there are today, in the order of their names. */
	List<UnitLine> of(Campaign campaign, Set<UnitId> units, LocalDate today) {
		return this.database.sql(SQL)
			.param("committee", campaign.committee().committeeId())
			.param("campaign", campaign.id().campaignId())
			.param("units", new Scope(campaign.committee(), false, units).unitValues())
			.param("today", today)
			.query(Rows.of(UnitLine.class))
			.list();
	}

}
