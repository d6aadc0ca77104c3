package vn.danvankheo.steps.visit;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.steps.inspection.Inspection;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.steps.inspection.SeenInspections;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.emulation.ParticipationId;

/**
 * The results of visits, one question whatever their number: to the committee all, to
 * whoever is only an inspector those of his teams, to nobody those of his own unit.
 */
@Repository
class VisitResults {

	private static final String QUESTION = """
			select i.inspection_id, i.purpose, i.day, i.state, t.name as team, u.short_name as unit, p.participation_id,
			  p.name as model, m.state as minutes, c.mode, c.threshold, coalesce(c.asked, 0) as asked,
			  coalesce(c.total, 0) as total, coalesce(e.judged, 0) as judged, coalesce(e.passed, 0) as passed,
			  coalesce(e.points, 0) as points
			from inspection i
			  join inspection_team t on t.team_id = i.team_id
			  join unit u on u.unit_id = i.unit_id
			  join inspection_model im on im.inspection_id = i.inspection_id
			  join participation p on p.participation_id = im.participation_id
			  left join visit_sheet s on s.inspection_id = i.inspection_id and s.participation_id = p.participation_id
			  left join lateral (select k.mode, k.threshold, count(*) as asked, sum(r.maximum) as total
			    from criteria_set k join criterion r using (criteria_set_id)
			    where k.criteria_set_id = coalesce(s.criteria_set_id, (select n.criteria_set_id from criteria_set n
			      where n.campaign_id = i.campaign_id and n.purpose = i.purpose and n.owner_kind = p.owner_kind
			      order by n.number desc limit 1)) group by k.criteria_set_id) c on true
			  left join lateral (select count(*) as judged, count(*) filter (where v.value = 'PASSED') as passed,
			      sum(v.points) as points from visit_entry v
			    where v.inspection_id = i.inspection_id and v.participation_id = p.participation_id
			      and v.field = 'RESULT' and v.value <> '') e on true
			  left join lateral (select n.state from minutes n where n.inspection_id = i.inspection_id
			    order by n.number desc limit 1) m on true
			where i.committee_id = :committee and i.unit_id not in (:units)
			  and (:all or exists (select 1 from team_member x where x.team_id = i.team_id and x.account_id = :account))
			""";

	private final JdbcClient database;

	VisitResults(JdbcClient database) {
		this.database = database;
	}

	/** All of a campaign for one purpose, by day and unit. */
	List<VisitResult> of(Actor actor, CampaignId campaign, Purpose purpose) {
		return ask(actor, QUESTION + """
				and i.campaign_id = :campaign and i.purpose = :purpose and i.state <> 'CANCELLED'
				order by i.day, i.starts_at, i.inspection_id, p.name collate vietnamese""")
			.param("campaign", campaign.campaignId())
			.param("purpose", purpose.name())
			.query(VisitResults::read)
			.list();
	}

	/** All about one model. */
	List<VisitResult> of(Actor actor, ParticipationId model) {
		return ask(actor, QUESTION + "and p.participation_id = :model and i.state <> 'CANCELLED' order by i.day")
			.param("model", model.participationId())
			.query(VisitResults::read)
			.list();
	}

	private JdbcClient.StatementSpec ask(Actor actor, String question) {
		return this.database.sql(question)
			.param("committee", actor.committee().committeeId())
			.param("units", actor.scope().unitValues())
			.param("all", !SeenInspections.ofOwnTeamsOnly(actor))
			.param("account", actor.account().accountId());
	}

	private static VisitResult read(ResultSet row, int number) throws SQLException {
		String minutes = row.getString("minutes");
		boolean points = "POINTS".equals(row.getString("mode"));
		BigDecimal threshold = row.getBigDecimal("threshold");
		Tally tally = new Tally(points, row.getInt("asked"), row.getInt("judged"), row.getInt("passed"),
				row.getBigDecimal("points"), row.getBigDecimal("total"), threshold);
		return new VisitResult(new InspectionId(row.getObject("inspection_id", UUID.class)),
				Purpose.valueOf(row.getString("purpose")), row.getObject("day", LocalDate.class), row.getString("team"),
				row.getString("unit"), new ParticipationId(row.getObject("participation_id", UUID.class)),
				row.getString("model"), Inspection.State.valueOf(row.getString("state")),
				(minutes != null) ? Minutes.State.valueOf(minutes) : null, tally);
	}

}
