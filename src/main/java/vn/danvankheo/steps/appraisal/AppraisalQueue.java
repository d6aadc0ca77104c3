package vn.danvankheo.steps.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.emulation.Stage;

/**
 * The models of a campaign that stand to be appraised, undecided first; each page is one
 * statement however many rows there are.
 */
@Repository
class AppraisalQueue {

	/** Everything but the order: a row for each model the reader may see. */
	private static final String ROWS = """
			select p.participation_id as id, p.name, p.stage, p.model_kind, p.owner_kind, p.novelty,
			  u.short_name as unit_name, f.name as field_name, p.hard_field, v.kind as verdict,
			  v.given_by_name as verdict_by, coalesce(o.opinions, 0) as opinions,
			  coalesce(o.least <> o.most or o.least <> v.kind, false) as conflicting, coalesce(o.mine, false) as mine,
			  p.unit_id in (:ownUnits) or exists (select 1 from declared_conflict d
			    where d.participation_id = p.participation_id and d.account_id = :me) as own_unit,
			  case when v.kind is null then 0 else 1 end as decided_rank, case when p.hard_field then 0 else 1 end as hard_rank
			from participation p
			join unit u on u.committee_id = p.committee_id and u.unit_id = p.unit_id
			left join field f on f.committee_id = p.committee_id and f.field_id = p.field_id
			left join verdict v on v.participation_id = p.participation_id and v.state = 'PENDING'
			  and p.unit_id not in (:ownUnits)
			left join lateral (select count(*) as opinions, min(x.stance) as least, max(x.stance) as most,
			    bool_or(x.account_id = :me) as mine
			  from opinion x where x.participation_id = p.participation_id and x.superseded_at is null
			    and p.unit_id not in (:ownUnits)) o on true
			where p.committee_id = :committee and p.campaign_id = :campaign
			  and p.submitted_at is not null and (:all or p.unit_id in (:ownUnits))
			""";

	/** Out of the index of what is appraised, and the proposals and opinions of these. */
	private static final String FIGURES = """
			with q as (select p.participation_id, p.hard_field, v.kind as verdict, o.least, o.most,
			    coalesce(o.mine, false) as mine, p.unit_id in (:ownUnits) or d.participation_id is not null as own_unit
			  from participation p
			  left join verdict v on v.participation_id = p.participation_id and v.state = 'PENDING'
			    and p.unit_id not in (:ownUnits)
			  left join (select x.participation_id, min(x.stance) as least, max(x.stance) as most,
			      bool_or(x.account_id = :me) as mine
			    from opinion x where x.committee_id = :committee and x.superseded_at is null
			    group by x.participation_id) o on o.participation_id = p.participation_id and p.unit_id not in (:ownUnits)
			  left join declared_conflict d on d.participation_id = p.participation_id and d.account_id = :me
			  where p.committee_id = :committee and p.campaign_id = :campaign and p.submitted_at is not null
			    and p.stage = :RECEIVED and (:all or p.unit_id in (:ownUnits)))
			select count(*) as waiting, count(verdict) as proposed,
			  count(*) filter (where least <> most or least <> verdict) as conflicting,
			  count(*) filter (where hard_field) as hard, count(*) filter (where not own_unit and not mine) as unheard,
			  count(*) filter (where not own_unit and verdict is null) as undecided,
			  (select count(*) from participation p where p.committee_id = :committee and p.campaign_id = :campaign
			    and p.submitted_at is not null and p.stage in (:DECIDED) and (:all or p.unit_id in (:ownUnits))) as decided
			from q""";

	private static final String ORDER = "%sname collate vietnamese, id";

	private final JdbcClient database;

	AppraisalQueue(JdbcClient database) {
		this.database = database;
	}

	/** One page, with a row more than asked where others follow. */
	List<AppraisalRow> rows(Actor actor, CampaignId campaign, AppraisalFilter filter) {
		return rows(actor, campaign, filter, key(actor, campaign, filter.asked().id("after")),
				filter.asked().size() + 1);
	}

	/**
	 * The models after this one, in the filter's order, from the top again at its end.
	 */
	Optional<UUID> next(Actor actor, CampaignId campaign, AppraisalFilter filter, UUID after) {
		List<AppraisalRow> following = rows(actor, campaign, filter, key(actor, campaign, after), 2);
		List<AppraisalRow> candidates = new ArrayList<>(following);
		if (following.isEmpty()) {
			candidates.addAll(rows(actor, campaign, filter, Optional.empty(), 2));
		}
		return candidates.stream().map(AppraisalRow::id).filter((id) -> !id.equals(after)).findFirst();
	}

	/**
	 * First those without a proposal, then the others: in the order of their names each
	 * comes out of the index, and only so many are looked at.
	 */
	private List<AppraisalRow> rows(Actor actor, CampaignId campaign, AppraisalFilter filter, Optional<Key> key,
			int most) {
		List<AppraisalRow> rows = new ArrayList<>();
		for (int rank = key.map(Key::decidedRank).orElse(0); rank <= 1 && rows.size() < most; rank++) {
			int wanted = rank;
			rows.addAll(ranked(actor, campaign, filter, rank, key.filter((found) -> found.decidedRank() == wanted),
					most - rows.size()));
		}
		return rows;
	}

	private List<AppraisalRow> ranked(Actor actor, CampaignId campaign, AppraisalFilter filter, int rank,
			Optional<Key> key, int most) {
		Map<String, Object> parameters = parameters(actor, campaign);
		StringBuilder wanted = new StringBuilder(conditions(actor, filter, parameters));
		String hard = filter.hardFirst() ? "hard_rank, " : "";
		key.ifPresent((found) -> {
			wanted.append(" and (").append(hard).append("name collate vietnamese, id) > (");
			wanted.append(filter.hardFirst() ? ":keyHard, " : "").append(":keyName, :keyId)");
			parameters.putAll(Map.of("keyHard", found.hardRank(), "keyName", found.name(), "keyId", found.id()));
		});
		return this.database
			.sql("select * from (" + ROWS + ") q where " + wanted + " and decided_rank = " + rank + " order by "
					+ ORDER.formatted(hard) + " limit " + most)
			.params(parameters)
			.query(Rows.of(AppraisalRow.class))
			.list();
	}

	private Optional<Key> key(Actor actor, CampaignId campaign, UUID id) {
		return (id == null) ? Optional.empty()
				: this.database
					.sql("select decided_rank, hard_rank, name, id from (" + ROWS + " and p.participation_id = :id) q")
					.params(parameters(actor, campaign))
					.param("id", id)
					.query(Rows.of(Key.class))
					.optional();
	}

	/** How far the appraisal of a campaign has come. */
	AppraisalFigures figures(Actor actor, CampaignId campaign) {
		return this.database.sql(FIGURES)
			.params(parameters(actor, campaign))
			.query(Rows.of(AppraisalFigures.class))
			.single();
	}

	private static Map<String, Object> parameters(Actor actor, CampaignId campaign) {
		Map<String, Object> parameters = new HashMap<>(Stage.parameters());
		parameters.put("committee", actor.committee().committeeId());
		parameters.put("campaign", campaign.campaignId());
		parameters.put("me", actor.account().accountId());
		parameters.put("all", actor.scope().allUnits());
		parameters.put("ownUnits", actor.scope().unitValues());
		return parameters;
	}

	private static String conditions(Actor actor, AppraisalFilter filter, Map<String, Object> parameters) {
		StringBuilder sql = new StringBuilder(filter.decided() ? "stage in (:DECIDED)" : "stage = :RECEIVED");
		of(filter, "unit", "id in (select s.participation_id from participation s where s.unit_id = :unit)", sql,
				parameters, filter.asked().id("unit"));
		of(filter, "field", "id in (select s.participation_id from participation s where s.field_id = :field)", sql,
				parameters, filter.asked().id("field"));
		of(filter, "unitKind",
				"id in (select s.participation_id from participation s join unit k on "
						+ "k.unit_id = s.unit_id where s.campaign_id = :campaign and k.kind = :unitKind)",
				sql, parameters, filter.get("unitKind"));
		if (AppraisalFilter.NONE.equals(filter.get("verdict"))) {
			sql.append(" and verdict is null");
		}
		else if (!filter.decided()) {
			of(filter, "verdict", "verdict = :verdict", sql, parameters, filter.get("verdict"));
		}
		sql.append(filter.asked().asks("conflicting") ? " and conflicting" : "");
		sql.append(filter.asked().asks("hardField") ? " and hard_field" : "");
		if (filter.asked().asks("mine")) {
			sql.append(" and not own_unit and ")
				.append(actor.holds(Role.STANDING_OFFICE) ? "verdict is null" : "not mine");
		}
		return sql.toString();
	}

	private static void of(AppraisalFilter filter, String name, String condition, StringBuilder sql,
			Map<String, Object> parameters, Object value) {
		if (filter.asked().asks(name)) {
			sql.append(" and ").append(condition);
			parameters.put(name, value);
		}
	}

	/** Where a row stands in the order. */
	record Key(int decidedRank, int hardRank, String name, UUID id) {

	}

}
