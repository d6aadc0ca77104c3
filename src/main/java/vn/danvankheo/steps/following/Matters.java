package vn.danvankheo.steps.following;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.steps.implementation.LoggedModel;
import vn.danvankheo.steps.implementation.ModelLogs;
import vn.danvankheo.steps.implementation.News;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.Stage;
import vn.danvankheo.year.obligation.OpenDuty;

/** What is open at some units, gathered from every room that knows of it. */
@Repository
class Matters {

	private static final String KEPT = """
			select * from (
			select 'RETURNED' as kind, p.unit_id as unit, p.participation_id as id, p.name as title,
			  max(s.changed_at at time zone :zone)::date as day
			from participation p join stage_change s on s.participation_id = p.participation_id and s.to_stage = :RETURNED
			where p.committee_id = :committee and p.campaign_id = :campaign and p.unit_id in (:units) and p.stage = :RETURNED
			group by p.participation_id having count(*) > 1
			union all
			select 'CHANGE', p.unit_id, c.change_id, p.name, (c.asked_at at time zone :zone)::date
			from model_change c
			join participation p on p.committee_id = c.committee_id and p.participation_id = c.participation_id
			where c.committee_id = :committee and c.state = 'ASKED' and c.opinion_at is null
			  and p.campaign_id = :campaign and p.unit_id in (:units)
			union all
			select 'CONCERN', c.unit_id, c.concern_id, c.title, (c.raised_at at time zone :zone)::date
			from concern c
			where c.committee_id = :committee and c.campaign_id = :campaign and c.unit_id in (:units) and c.state <> 'SOLVED'
			union all
			select 'VISIT', i.unit_id, i.inspection_id, i.place, i.day
			from inspection i
			where i.committee_id = :committee and i.campaign_id = :campaign and i.unit_id in (:units)
			  and i.state = 'PLANNED' and i.day >= :today) m
			order by day, title, id""";

	private final JdbcClient database;

	private final ModelLogs logs;

	Matters(JdbcClient database, ModelLogs logs) {
		this.database = database;
		this.logs = logs;
	}

	/** Of these units, in no particular order of units. */
	List<Matter> of(Campaign campaign, Set<UnitId> units, List<OpenDuty> duties, Instant now) {
		LocalDate today = Deadline.dayOf(now);
		Scope scope = new Scope(campaign.committee(), false, units);
		List<Matter> matters = new ArrayList<>();
		duties.stream()
			.filter(OpenDuty::late)
			.map((duty) -> new Matter(MatterKind.OVERDUE, duty.unit().unitId(), duty.id(), duty.name(),
					duty.due().lastDay(), duty.daysLate()))
			.forEach(matters::add);
		this.logs.underWay(scope, campaign.id(), today)
			.stream()
			.filter((model) -> News.of(model, today).silent())
			.map((model) -> silent(model, today))
			.forEach(matters::add);
		kept(campaign, scope, today).forEach(matters::add);
		return matters;
	}

	private static Matter silent(LoggedModel model, LocalDate today) {
		return new Matter(MatterKind.SILENT, model.unit(), model.id(), model.name(), model.lastWordOn(),
				News.of(model, today).days());
	}

	private List<Matter> kept(Campaign campaign, Scope scope, LocalDate today) {
		return this.database.sql(KEPT)
			.params(Stage.parameters())
			.param("zone", Deadline.ZONE.getId())
			.param("committee", campaign.committee().committeeId())
			.param("campaign", campaign.id().campaignId())
			.param("units", scope.unitValues())
			.param("today", today)
			.query(Rows.of(Kept.class))
			.list()
			.stream()
			.map((row) -> new Matter(row.kind(), row.unit(), row.id(), row.title(), row.day(), 0))
			.toList();
	}

	private record Kept(MatterKind kind, UUID unit, UUID id, String title, LocalDate day) {

	}

}
