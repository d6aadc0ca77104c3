package vn.danvankheo.edges.home;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.emulation.Stage;

/** How far the units of one person are with the latest round that asks for a minimum. */
@Component
class QuotaBars {

	private final JdbcClient database;

	QuotaBars(JdbcClient database) {
		this.database = database;
	}

	/**
	 * One bar for each unit of the scope that owes a minimum; none for people of the
	 * whole committee.
	 */
	List<QuotaBar> of(Scope scope, CampaignId campaign) {
		if (scope.allUnits()) {
			return List.of();
		}
		return this.database.sql("""
				select u.short_name as unit_name, t.required as minimum, c.sent, c.drafts, c.returned,
				  greatest(o.lock_at, o.extended_until) as closes_at
				from registration_tally t join obligation o on o.obligation_id = t.obligation_id
				join unit u on u.unit_id = t.unit_id
				cross join lateral (
				  select count(*) filter (where p.stage in (:COUNTED)) as sent,
				    count(*) filter (where p.stage = :DRAFT) as drafts,
				    count(*) filter (where p.stage = :RETURNED) as returned
				  from participation p where p.unit_id = t.unit_id and p.round_id = t.round_id) c
				where o.committee_id = :committee and o.campaign_id = :campaign and t.required > 0
				  and t.unit_id in (:units)
				order by u.short_name collate vietnamese
				""")
			.params(Stage.parameters())
			.param("committee", scope.committee().committeeId())
			.param("campaign", campaign.campaignId())
			.param("units", scope.unitValues())
			.query(Rows.of(QuotaBar.class))
			.list();
	}

}
