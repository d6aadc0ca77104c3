package vn.danvankheo.steps.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.steps.visit.CriteriaInForce;
import vn.danvankheo.steps.visit.CriteriaSetId;
import vn.danvankheo.steps.visit.Tally;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.Obligations;

/** The self-reviews that somebody may see, by unit. */
@Repository
class ReviewList {

	/** More than anybody reads on one page. */
	static final int LONGEST = 200;

	private static final String ROWS = """
			select o.obligation_id as id, d.name as about, p.name as model, u.short_name as unit, o.unit_id,
			  r.criteria_set_id as criteria, s.content
			from obligation o
			join obligation_period d on d.period_id = o.period_id
			join participation p on p.committee_id = o.committee_id and p.participation_id = o.subject_id
			join unit u on u.committee_id = o.committee_id and u.unit_id = o.unit_id
			left join self_review r on r.obligation_id = o.obligation_id
			left join sent_review s on s.obligation_id = r.obligation_id and s.number = r.sent
			where o.committee_id = :committee and o.kind = 'SELF_REVIEW' and (:all or o.unit_id in (:units))""";

	private final JdbcClient database;

	private final Obligations obligations;

	private final CriteriaInForce criteria;

	private final Clock clock;

	ReviewList(JdbcClient database, Obligations obligations, CriteriaInForce criteria, Clock clock) {
		this.database = database;
		this.obligations = obligations;
		this.criteria = criteria;
		this.clock = clock;
	}

	/** All of one model, the earliest first. */
	List<ReviewRow> ofModel(Actor actor, ParticipationId model) {
		return rows(actor,
				seen(actor, " and o.subject_id = :model order by d.to_day").param("model", model.participationId()));
	}

	/** Those asked for, and one more than a page holds when there are more. */
	List<ReviewRow> rows(Actor actor, UUID period, UUID unit, boolean missing) {
		return rows(actor,
				seen(actor, """
						 and o.period_id = :period and (cast(:unit as uuid) is null or o.unit_id = :unit)
						  and (not :missing or (o.fulfilled_at is null and o.excused_at is null))
						order by u.short_name collate vietnamese, p.created_at, o.obligation_id limit :limit""")
					.param("period", period)
					.param("unit", unit)
					.param("missing", missing)
					.param("limit", LONGEST + 1));
	}

	/** How many of a period there are, of one unit or all, and how many were sent. */
	Count count(Scope scope, UUID period, UUID unit) {
		return this.database.sql("""
				select count(*) as owed, count(o.fulfilled_at) as sent,
				  count(*) filter (where o.fulfilled_at is null and o.excused_at is null) as missing
				from obligation o where o.committee_id = :committee and o.period_id = :period and o.expected
				  and (:all or o.unit_id in (:units)) and (cast(:unit as uuid) is null or o.unit_id = :unit)""")
			.param("unit", unit)
			.param("committee", scope.committee().committeeId())
			.param("period", period)
			.param("all", scope.allUnits())
			.param("units", scope.unitValues())
			.query(Rows.of(Count.class))
			.single();
	}

	/** The periods of a committee whose set is frozen, the latest first. */
	List<Period> periods(CommitteeId committee) {
		return this.database
			.sql("""
					select period_id as id, name from obligation_period
					where committee_id = :committee and kind = 'SELF_REVIEW' and opened_at is not null order by to_day desc""")
			.param("committee", committee.committeeId())
			.query(Rows.of(Period.class))
			.list();
	}

	private JdbcClient.StatementSpec seen(Actor actor, String which) {
		return this.database.sql(ROWS + which)
			.param("committee", actor.committee().committeeId())
			.param("all", actor.scope().allUnits())
			.param("units", actor.scope().unitValues());
	}

	private List<ReviewRow> rows(Actor actor, JdbcClient.StatementSpec asked) {
		List<Line> lines = asked.query(Rows.of(Line.class)).list();
		if (lines.isEmpty()) {
			return List.of();
		}
		Map<UUID, Obligation> owed = this.obligations.findAllById(lines.stream().map(Line::id).toList())
			.stream()
			.collect(Collectors.toMap(Obligation::id, Function.identity()));
		Map<UUID, Optional<Criteria>> known = lines.stream()
			.map(Line::criteria)
			.filter(java.util.Objects::nonNull)
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(id) -> this.criteria.one(actor.committee(), new CriteriaSetId(id))
						.map((set) -> new Criteria(set.content()))));
		Instant now = this.clock.instant();
		return lines.stream().map((line) -> {
			Obligation one = owed.get(line.id());
			ReviewContent content = (line.content() != null) ? ReviewJson.read(line.content()) : null;
			return new ReviewRow(line.id(), line.about(), line.model(), line.unit(), one, one.standing(now), content,
					tally(known, line, content), content != null || actor.worksFor(new UnitId(line.unitId())));
		}).toList();
	}

	private static Tally tally(Map<UUID, Optional<Criteria>> known, Line line, ReviewContent content) {
		return (content == null || line.criteria() == null) ? null
				: known.get(line.criteria())
					.map((set) -> Tally.of(set.content(), content.results().values()))
					.orElse(null);
	}

	/** A period to choose from. */
	record Period(UUID id, String name) {

	}

	/** How many reviews there are. */
	record Count(int owed, int sent, int missing) {

		static final Count NONE = new Count(0, 0, 0);

	}

	private record Criteria(vn.danvankheo.steps.visit.CriteriaContent content) {

	}

	private record Line(UUID id, String about, String model, String unit, UUID unitId, UUID criteria, String content) {

	}

}
