package vn.danvankheo.steps.adjustment;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.emulation.Stage;

/** Reads the changes that somebody may see, and what a stop leaves a unit with. */
@Repository
class ChangeRows {

	private static final String ROWS = """
			select c.change_id as id, c.participation_id as participation, p.name as model, p.unit_id as unit,
			  u.short_name as unit_name, c.kind, c.state, c.was, c.becomes, c.asked_at, c.decided_at,
			  c.opinion_at is not null as spoken, a.account_id as area, c.adjustment_id as adjustment, n.reference
			from model_change c
			join participation p on p.committee_id = c.committee_id and p.participation_id = c.participation_id
			join unit u on u.committee_id = p.committee_id and u.unit_id = p.unit_id
			left join area_member a on a.committee_id = p.committee_id and a.campaign_id = p.campaign_id
			  and a.unit_id = p.unit_id
			left join adjustment n on n.committee_id = c.committee_id and n.adjustment_id = c.adjustment_id
			where c.committee_id = :committee""";

	private final JdbcClient database;

	ChangeRows(JdbcClient database) {
		this.database = database;
	}

	/** Those of a year, the latest first. */
	List<ChangeRow> of(Scope scope, CampaignId campaign) {
		return this.database
			.sql(ROWS + " and p.campaign_id = :campaign and (:all or p.unit_id in (:units))"
					+ " order by c.asked_at desc, c.change_id")
			.param("committee", scope.committee().committeeId())
			.param("campaign", campaign.campaignId())
			.param("all", scope.allUnits())
			.param("units", scope.unitValues())
			.query(Rows.of(ChangeRow.class))
			.list();
	}

	/** Those that a notice tells, unit by unit. */
	List<ChangeRow> toldBy(CommitteeId committee, UUID adjustment) {
		return this.database
			.sql(ROWS + " and c.adjustment_id = :adjustment"
					+ " order by u.short_name collate vietnamese, u.unit_id, p.name collate vietnamese, c.decided_at")
			.param("committee", committee.committeeId())
			.param("adjustment", adjustment)
			.query(Rows.of(ChangeRow.class))
			.list();
	}

	/** What a unit has registered and been given, and how many it owes at least. */
	StopEffect stop(CommitteeId committee, CampaignId campaign, UnitId unit) {
		return this.database.sql("""
				select u.short_name as unit_name, coalesce(q.minimum, 0) as required,
				  count(*) filter (where p.stage in (:COUNTED)) as registered,
				  count(*) filter (where p.stage in (:UNDERTAKEN)) as undertaken
				from unit u
				left join quota q on q.campaign_id = :campaign and q.unit_kind = u.kind
				left join participation p on p.committee_id = u.committee_id and p.unit_id = u.unit_id
				  and p.campaign_id = :campaign
				where u.committee_id = :committee and u.unit_id = :unit
				group by u.unit_id, u.short_name, q.minimum""")
			.params(Stage.parameters())
			.param("committee", committee.committeeId())
			.param("campaign", campaign.campaignId())
			.param("unit", unit.unitId())
			.query(Rows.of(StopEffect.class))
			.single();
	}

}
