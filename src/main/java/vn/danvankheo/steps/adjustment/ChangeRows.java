package vn.danvankheo.steps.adjustment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.emulation.Stage;

/** Reads the changes that somebody may see, and what a stop leaves a unit with. */
@Repository
class ChangeRows {

	private static final String COLUMNS = """
			select c.change_id as id, c.participation_id as participation, p.name as model, p.unit_id as unit,
			  u.short_name as unit_name, c.kind, c.state, c.was, c.becomes, c.asked_at, c.decided_at,
			  c.adjustment_id as adjustment, n.reference, %s as place
			from %s
			join participation p on p.committee_id = c.committee_id and p.participation_id = c.participation_id
			join unit u on u.committee_id = p.committee_id and u.unit_id = p.unit_id
			left join adjustment n on n.committee_id = c.committee_id and n.adjustment_id = c.adjustment_id
			""";

	private static final String SEEN = """
			from model_change c
			join participation p on p.committee_id = c.committee_id and p.participation_id = c.participation_id
			where c.committee_id = :committee and p.campaign_id = :campaign and (:all or p.unit_id in (:units))""";

	/** Those that wait stand first, then those that no notice tells; the latest first. */
	private static final String PAGE = "with numbered as (select c.change_id, row_number() over (order by "
			+ ChangeShow.WAITING.condition() + " desc, " + ChangeShow.UNTOLD.condition()
			+ " desc, c.asked_at desc, c.change_id) as place " + SEEN
			+ " and (cast(:unit as uuid) is null or p.unit_id = :unit) and %s), " + """
					start as (select coalesce(max(case when change_id = cast(:after as uuid) then place + 1
					    else greatest(1, place - :size) end), 1) as place
					  from numbered where change_id = cast(:after as uuid) or change_id = cast(:before as uuid))
					"""
			+ COLUMNS
				.formatted("d.place",
						"start s join numbered d on d.place >= s.place and d.place < s.place + :size "
								+ "join model_change c on c.change_id = d.change_id")
				.replace("%", "%%")
			+ " order by d.place";

	private static final String FIGURES = "select count(*) as total, count(*) filter (where "
			+ ChangeShow.WAITING.condition() + ") as waiting, count(*) filter (where " + ChangeShow.UNTOLD.condition()
			+ ") as untold, count(*) filter (where " + ChangeShow.DONE.condition() + ") as done " + SEEN
			+ " and (cast(:unit as uuid) is null or p.unit_id = :unit)";

	/** Of others than the reader's own units. */
	private static final String WAITING = """
			select count(*) filter (where asked and opinion) as opinions, (array_agg(id) filter (where asked and opinion))[1] as opinion,
			  count(*) filter (where asked) as waiting, (array_agg(id) filter (where asked))[1] as wish,
			  count(*) filter (where untold) as untold, (array_agg(id) filter (where untold))[1] as tell
			from (select c.change_id as id, """
			+ " " + ChangeShow.WAITING.condition() + " as asked, " + ChangeShow.UNTOLD.condition()
			+ """
					 as untold, c.opinion_at is null and exists (select from area_member a
					    where a.committee_id = p.committee_id and a.campaign_id = p.campaign_id and a.unit_id = p.unit_id
					      and a.account_id = :account) as opinion
					"""
			+ SEEN + " and p.unit_id not in (:own)) w";

	private final JdbcClient database;

	ChangeRows(JdbcClient database) {
		this.database = database;
	}

	/** The page that the filter asks for. */
	List<ChangeRow> page(Scope scope, CampaignId campaign, ChangeFilter filter) {
		return seen(PAGE.formatted(filter.show().condition()), scope, campaign).param("unit", filter.asked().id("unit"))
			.param("after", filter.asked().id("after"))
			.param("before", filter.asked().id("before"))
			.param("size", filter.size())
			.query(Rows.of(ChangeRow.class))
			.list();
	}

	/** How many there are, whichever are shown. */
	ChangeFigures figures(Scope scope, CampaignId campaign, ChangeFilter filter) {
		return seen(FIGURES, scope, campaign).param("unit", filter.asked().id("unit"))
			.query(Rows.of(ChangeFigures.class))
			.single();
	}

	/** What waits for this reader. */
	WaitingChanges waitingFor(Actor actor, CampaignId campaign) {
		return seen(WAITING, actor.scope(), campaign).param("account", actor.account().accountId())
			.param("own", new Scope(actor.committee(), false, actor.units()).unitValues())
			.query(Rows.of(WaitingChanges.class))
			.single();
	}

	private JdbcClient.StatementSpec seen(String sql, Scope scope, CampaignId campaign) {
		return this.database.sql(sql)
			.param("committee", scope.committee().committeeId())
			.param("campaign", campaign.campaignId())
			.param("all", scope.allUnits())
			.param("units", scope.unitValues());
	}

	/** The notices of a year, the latest first. */
	List<ToldNotice> notices(CommitteeId committee, CampaignId campaign) {
		return this.database.sql("""
				select n.adjustment_id as id, n.reference, n.created_by_name, n.created_at,
				  (select count(*) from model_change c where c.adjustment_id = n.adjustment_id) as changes
				from adjustment n where n.committee_id = :committee and n.campaign_id = :campaign
				order by n.created_at desc, n.adjustment_id""")
			.param("committee", committee.committeeId())
			.param("campaign", campaign.campaignId())
			.query(Rows.of(ToldNotice.class))
			.list();
	}

	/** The years of the models that these changes change. */
	List<CampaignId> campaignsOf(CommitteeId committee, Collection<UUID> changes) {
		return this.database.sql("""
				select distinct p.campaign_id from model_change c
				join participation p on p.committee_id = c.committee_id and p.participation_id = c.participation_id
				where c.committee_id = :committee and c.change_id in (:changes)""")
			.param("committee", committee.committeeId())
			.param("changes", changes)
			.query(UUID.class)
			.list()
			.stream()
			.map(CampaignId::new)
			.toList();
	}

	/** Those that a notice tells, unit by unit. */
	List<ChangeRow> toldBy(CommitteeId committee, UUID adjustment) {
		return this.database
			.sql(COLUMNS.formatted("row_number() over ()", "model_change c")
					+ " where c.committee_id = :committee and c.adjustment_id = :adjustment"
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
