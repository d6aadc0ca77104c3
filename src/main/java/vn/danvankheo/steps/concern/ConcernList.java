package vn.danvankheo.steps.concern;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Deadline;

/** The concerns that somebody may read, the oldest that are not solved first. */
@Repository
class ConcernList {

	/** More than anybody reads on one page. */
	static final int LONGEST = 200;

	private static final String READABLE = """
			(:whole or c.unit_id in (:units) or (c.gathered and :gathers and c.raised_by = :account) or exists (select from area_member a
			  where a.committee_id = c.committee_id and a.campaign_id = c.campaign_id and a.unit_id = c.unit_id
			    and a.account_id = :account))""";

	/** Those of a year, and what is not solved of the years before it. */
	private static final String MINE = """
			from concern c where c.committee_id = :committee and (c.campaign_id = :campaign
			    or (c.state <> 'SOLVED' and exists (select from campaign of, campaign asked
			      where of.campaign_id = c.campaign_id and asked.campaign_id = :campaign and of.year < asked.year)))
			  and (cast(:unit as uuid) is null or c.unit_id = :unit)
			  and (cast(:model as uuid) is null or c.participation_id = :model) and """ + " " + READABLE;

	private static final String ROW = """
			select m.concern_id as id, m.title, m.kind, m.state, u.short_name as unit_name, p.name as model_name,
			  m.raised_at, m.last_at, m.gathered, m.referred_to, m.due_on, cast(:today as date) as today
			from (select c.* """ + " ";

	private static final String NAMED = """
			 m
			join unit u on u.committee_id = m.committee_id and u.unit_id = m.unit_id
			left join participation p on p.participation_id = m.participation_id
			order by (m.state = 'SOLVED'), m.raised_at, m.concern_id""";

	private static final String ROWS = ROW + MINE + """
			  and (:state = '' or (:state = 'WAITING' and c.state <> 'SOLVED') or c.state = :state)
			order by (c.state = 'SOLVED'), c.raised_at, c.concern_id limit :limit)""" + NAMED;

	private static final String RAISED_IN = ROW + """
			from concern c where c.committee_id = :committee and (c.report_id = :record or c.inspection_id = :record)
			  and """ + READABLE + ")" + NAMED;

	private static final String RAISED_BETWEEN = ROW
			+ """
					from concern c where c.committee_id = :committee and c.campaign_id = :campaign and (:all or c.unit_id in (:units))
					  and c.raised_at >= :from and c.raised_at < :to)"""
			+ NAMED;

	private static final String COUNTS = "select c.state, count(*) as number " + MINE + " group by c.state";

	/** In all years: what is not solved does not end with one. */
	private static final String WAITING = """
			select count(*) filter (where c.state = 'OPEN') as open,
			  count(*) filter (where c.state = 'ASKED' and c.unit_id in (:units)) as asked,
			  count(*) filter (where c.state = 'ANSWERED' and c.unit_id in (:units)) as answered,
			  count(*) filter (where c.state = 'REFERRED') as referred,
			  count(*) filter (where c.state = 'REFERRED' and c.due_on < :today) as late,
			  min(c.due_on) filter (where c.state = 'REFERRED' and c.due_on < :today) as late_since,
			  count(*) filter (where c.state = 'REFERRED'
			    and c.referred_to ~* '^thường trực( ban chỉ đạo| bcđ|$)') as for_leaders
			from concern c where c.committee_id = :committee and c.state <> 'SOLVED' and """ + " " + READABLE;

	private static final String AREA = """
			select exists (select from area_member a where a.committee_id = :committee and a.campaign_id = :campaign
			  and a.unit_id = :unit and a.account_id = :account)""";

	private final JdbcClient database;

	ConcernList(JdbcClient database) {
		this.database = database;
	}

	/** Those asked for, and one more than a page holds when there are more. */
	List<ConcernRow> rows(Actor actor, CampaignId campaign, ConcernFilter filter, LocalDate today) {
		return readable(ROWS, actor, campaign, filter).param("state", filter.asked().text("state"))
			.param("today", today)
			.param("limit", LONGEST + 1)
			.query(Rows.of(ConcernRow.class))
			.list();
	}

	/**
	 * Those that came up in this report or at this visit, as far as they are his to read.
	 */
	List<ConcernRow> raisedIn(Actor actor, UUID record, LocalDate today) {
		return readable(RAISED_IN, actor).param("record", record)
			.param("today", today)
			.query(Rows.of(ConcernRow.class))
			.list();
	}

	/** Those of these units that were brought up from one day to another. */
	List<ConcernRow> raisedBetween(Scope scope, CampaignId campaign, LocalDate from, LocalDate to) {
		return this.database.sql(RAISED_BETWEEN)
			.param("committee", scope.committee().committeeId())
			.param("campaign", campaign.campaignId())
			.param("all", scope.allUnits())
			.param("units", scope.unitValues())
			.param("from", OffsetDateTime.ofInstant(Deadline.before(from).end(), Deadline.ZONE))
			.param("to", OffsetDateTime.ofInstant(Deadline.noLaterThan(to).end(), Deadline.ZONE))
			.param("today", to)
			.query(Rows.of(ConcernRow.class))
			.list();
	}

	/** How many of those asked for that he may read stand where. */
	Map<ConcernState, Integer> counts(Actor actor, CampaignId campaign, ConcernFilter filter) {
		return readable(COUNTS, actor, campaign, filter).query(Rows.of(Count.class))
			.list()
			.stream()
			.collect(Collectors.toMap(Count::state, Count::number));
	}

	/** What waits of those that he may read. */
	WaitingConcerns waiting(Actor actor, LocalDate today) {
		return readable(WAITING, actor).param("today", today).query(Rows.of(WaitingConcerns.class)).single();
	}

	/** Whether he looks after the unit in this campaign. */
	boolean looksAfter(Actor actor, CampaignId campaign, UnitId unit) {
		return this.database.sql(AREA)
			.param("committee", actor.committee().committeeId())
			.param("campaign", campaign.campaignId())
			.param("unit", unit.unitId())
			.param("account", actor.account().accountId())
			.query(Boolean.class)
			.single();
	}

	private JdbcClient.StatementSpec readable(String sql, Actor actor, CampaignId campaign, ConcernFilter filter) {
		return readable(sql, actor).param("campaign", campaign.campaignId())
			.param("unit", filter.asked().id("unit"))
			.param("model", filter.asked().id("model"));
	}

	private JdbcClient.StatementSpec readable(String sql, Actor actor) {
		return this.database.sql(sql)
			.param("committee", actor.committee().committeeId())
			.param("whole", actor.holds(Role.STANDING_OFFICE, Role.LEADER))
			.param("units", new Scope(actor.committee(), false, actor.units()).unitValues())
			.param("gathers", actor.seesWholeCommittee())
			.param("account", actor.account().accountId());
	}

	private record Count(ConcernState state, int number) {

	}

}
