package vn.danvankheo.edges.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Scope;

/** What was written down; only ever read here. */
@Repository
class History {

	private static final String COLUMNS = """
			select e.happened_at, e.actor_name, b.short_name as on_behalf_of, e.event, e.subject_id,
			  p.name as subject_name, e.detail::text as detail
			from history_entry e left join unit b on b.unit_id = e.on_behalf_of_unit_id
			  left join participation p on p.participation_id = e.subject_id
			""";

	/** Good news of a model that its notice has taken back since: there is other news. */
	private static final String NOT_TAKEN_BACK = """
			  and not (e.event in ('participation.moved.SELECTED', 'participation.moved.ASSIGNED')
			    and exists (select from history_entry l where l.subject_id = e.subject_id
			      and l.committee_id = e.committee_id and l.entry_id > e.entry_id
			      and l.event = 'participation.unassigned'))
			""";

	private final JdbcClient database;

	private final JsonMapper json;

	History(JdbcClient database, JsonMapper json) {
		this.database = database;
		this.json = json;
	}

	/**
	 * What happened to a record, the latest first, at most so many, as far as this person
	 * may read of it.
	 */
	List<HistoryEntry> of(UUID subject, Actor actor, int most) {
		Scope scope = actor.scope();
		return this.database.sql(COLUMNS + """
				where e.subject_id = :subject and e.committee_id = :committee
				  and (:all or e.unit_id in (:units))
				  and not (e.internal and (not :insider or coalesce(e.unit_id in (:units), false)))
				order by e.entry_id desc limit :most""")
			.param("subject", subject)
			.param("committee", scope.committee().committeeId())
			.param("all", scope.allUnits())
			.param("units", scope.unitValues())
			.param("insider", actor.readsInternal())
			.param("most", most)
			.query(this::entry)
			.list();
	}

	/**
	 * What others did to the records of this person's units since an instant, of these
	 * kinds, the latest first; never what has been taken back since.
	 */
	List<HistoryEntry> byOthers(Actor actor, Instant since, List<String> events, int most) {
		Scope scope = actor.scope();
		return this.database.sql(COLUMNS + """
				where e.committee_id = :committee and (:all or e.unit_id in (:units))
				  and not (e.internal and (not :insider or coalesce(e.unit_id in (:units), false)))
				  and e.happened_at >= :since and e.event in (:events) and e.account_id is distinct from :self
				""" + NOT_TAKEN_BACK + "order by e.entry_id desc limit :most")
			.param("committee", scope.committee().committeeId())
			.param("all", scope.allUnits())
			.param("units", scope.unitValues())
			.param("insider", actor.readsInternal())
			.param("since", Timestamp.from(since))
			.param("events", events)
			.param("self", actor.account().accountId())
			.param("most", most)
			.query(this::entry)
			.list();
	}

	@SuppressWarnings("unchecked")
	private HistoryEntry entry(ResultSet row, int number) throws SQLException {
		return new HistoryEntry(row.getTimestamp("happened_at").toInstant(), row.getString("actor_name"),
				row.getString("on_behalf_of"), row.getString("event"), row.getObject("subject_id", UUID.class),
				row.getString("subject_name"), this.json.readValue(row.getString("detail"), Map.class));
	}

}
