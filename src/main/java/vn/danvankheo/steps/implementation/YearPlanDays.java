package vn.danvankheo.steps.implementation;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;

/** The days by which units hand in their own plans. */
@Repository
class YearPlanDays {

	private final JdbcClient database;

	YearPlanDays(JdbcClient database) {
		this.database = database;
	}

	List<YearPlanDay> of(CampaignId campaign) {
		return this.database
			.sql("select kind, due_on, opens_on, set_at, set_by_name from year_plan_day where campaign_id = :campaign")
			.param("campaign", campaign.campaignId())
			.query(Rows.of(YearPlanDay.class))
			.list();
	}

	Optional<YearPlanDay> of(CampaignId campaign, String kind) {
		return of(campaign).stream().filter((day) -> day.kind().equals(kind)).findFirst();
	}

	/** Settles the day; who owes stays whoever did on the day it was settled first. */
	void settle(Actor actor, Campaign campaign, String kind, LocalDate dueOn, LocalDate today, Instant now) {
		this.database.sql("""
				insert into year_plan_day (committee_id, campaign_id, kind, due_on, opens_on, set_at, set_by_name)
				values (:committee, :campaign, :kind, :due, :today, :now, :name)
				on conflict (campaign_id, kind) do update
				set due_on = excluded.due_on, set_at = excluded.set_at, set_by_name = excluded.set_by_name""")
			.param("committee", actor.committee().committeeId())
			.param("campaign", campaign.id().campaignId())
			.param("kind", kind)
			.param("due", dueOn)
			.param("today", today)
			.param("now", Timestamp.from(now))
			.param("name", actor.displayName())
			.update();
	}

}
