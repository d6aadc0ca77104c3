package vn.danvankheo.steps.implementation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.Stage;

/**
 * The models that are built, unit by unit, a page of them and their number. What
 * {@link News} says of one model is said here of all of a year.
 */
@Repository
class BuildingRows {

	private static final String MODELS = "select h.*, u.short_name as unit_name, h.stage in (:ASSIGNED, :IN_PROGRESS) as building,"
			+ " least(:to, coalesce(h.ends_on, make_date(cast(extract(year from h.assigned_on) as integer), 12, 31)))"
			+ " as until from (" + ModelLogs.MODELS + """

					  and p.committee_id = :committee and p.campaign_id = :campaign
					  and (:all or p.unit_id in (:units)) and (cast(:unit as uuid) is null or p.unit_id = :unit)) h
					join unit u on u.unit_id = h.unit""";

	private static final String SILENT = "(building and until - greatest(last_word_on, assigned_on) >= " + News.PATIENCE
			+ ")";

	private static final String WORD = "(building and not " + SILENT + " and coalesce(until - last_word_on < "
			+ News.PATIENCE + ", false))";

	private static final String HEARD = "(" + WORD + " and coalesce(until - last_news_on < " + News.PATIENCE
			+ ", false))";

	private static final String PLANLESS = "(building and plan_sent_on is null)";

	private static final String NOTHING_NEW = "(" + WORD + " and not " + HEARD + ")";

	private static final String NOT_DUE = "(building and not " + SILENT + " and not " + WORD + ")";

	private static final String STOPPED = "(stage = :DISCONTINUED)";

	private static final String FIGURES = "select count(*) as total, count(*) filter (where " + PLANLESS
			+ ") as planless, count(*) filter (where " + SILENT + ") as silent, count(*) filter (where " + NOTHING_NEW
			+ ") as nothing_new, count(*) filter (where " + HEARD + ") as heard, count(*) filter (where " + NOT_DUE
			+ ") as not_due, count(*) filter (where " + STOPPED + ") as stopped, (array_agg(id order by assigned_on,"
			+ " id) filter (where " + PLANLESS + "))[1] as first from (" + MODELS + ") m";

	private static final String PAGE = "with models as not materialized (" + MODELS
			+ """
					), numbered as (select id, row_number() over (order by unit_name collate vietnamese, unit, name collate vietnamese, id)
					  as place from models where %s),
					start as (select coalesce(max(case when id = cast(:after as uuid) then place + 1 else greatest(1, place - :size) end), 1)
					  as place from numbered where id = cast(:after as uuid) or id = cast(:before as uuid))
					select m.id, m.code, m.name, m.unit, m.unit_name, m.stage, m.starts_on, m.ends_on, m.assigned_on, m.plan_sent_on,
					  m.last_word_on, m.last_news_on, n.place
					from start s join numbered n on n.place >= s.place and n.place < s.place + :size join models m on m.id = n.id
					order by n.place""";

	private final JdbcClient database;

	BuildingRows(JdbcClient database) {
		this.database = database;
	}

	/** The page that the filter asks for. */
	List<BuildingRow> page(Scope scope, CampaignId campaign, BuildingFilter filter, LocalDate today) {
		return asked(PAGE.formatted(condition(filter.show())), scope, campaign, filter.asked().id("unit"), today)
			.param("after", filter.asked().id("after"))
			.param("before", filter.asked().id("before"))
			.param("size", filter.asked().size())
			.query(Rows.of(BuildingRow.class))
			.list();
	}

	/** How many there are of one unit, or of all of the scope. */
	BuildingFigures figures(Scope scope, CampaignId campaign, UUID unit, LocalDate today) {
		return asked(FIGURES, scope, campaign, unit, today).query(Rows.of(BuildingFigures.class)).single();
	}

	private static String condition(BuildingShow show) {
		return switch (show) {
			case ALL -> "true";
			case NO_PLAN -> PLANLESS;
			case SILENT -> SILENT;
			case NOTHING_NEW -> NOTHING_NEW;
			case STOPPED -> STOPPED;
		};
	}

	private JdbcClient.StatementSpec asked(String sql, Scope scope, CampaignId campaign, UUID unit, LocalDate today) {
		return this.database.sql(sql)
			.params(Stage.parameters())
			.param("zone", Deadline.ZONE.getId())
			.param("to", today)
			.param("committee", scope.committee().committeeId())
			.param("campaign", campaign.campaignId())
			.param("all", scope.allUnits())
			.param("units", scope.unitValues())
			.param("unit", unit);
	}

}
