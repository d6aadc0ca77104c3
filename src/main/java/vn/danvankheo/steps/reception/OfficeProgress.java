package vn.danvankheo.steps.reception;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.emulation.Stage;

/** How far the office has come with what units sent. */
@Repository
class OfficeProgress {

	private final JdbcClient database;

	OfficeProgress(JdbcClient database) {
		this.database = database;
	}

	/** What waits and what is done in a campaign. */
	Figures of(Scope scope, CampaignId campaign) {
		return this.database.sql("""
				select count(*) filter (where p.stage = :SUBMITTED) as waiting,
				  count(*) filter (where p.stage in (:HANDLED)) as received,
				  (select count(*) from participation a where a.committee_id = :committee and a.campaign_id = :campaign
				    and (:all or a.unit_id in (:units)) and a.stage = :SUBMITTED
				    and exists (select 1 from stage_change s
				      where s.participation_id = a.participation_id and s.to_stage = :RETURNED)) as answered
				from participation p
				where p.committee_id = :committee and p.campaign_id = :campaign and (:all or p.unit_id in (:units))
				  and (p.stage = :SUBMITTED or p.stage in (:HANDLED))""")
			.params(Stage.parameters())
			.param("committee", scope.committee().committeeId())
			.param("campaign", campaign.campaignId())
			.param("all", scope.allUnits())
			.param("units", scope.unitValues())
			.query(Rows.of(Figures.class))
			.single();
	}

	record Figures(int waiting, int received, int answered) {

		/** «12/45»: received of all that stand to be received. */
		public String words() {
			return this.received + "/" + (this.received + this.waiting);
		}

	}

}
