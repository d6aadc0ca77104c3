package vn.danvankheo.steps.visit;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.year.emulation.ParticipationId;

/** What is written at visits, and everything that ever was. */
@Repository
class VisitEntries {

	private final JdbcClient database;

	VisitEntries(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Makes whoever writes at this visit, or confirms it, wait for the others, and who
	 * closes its team for him. The team comes first, as with whoever moves a visit.
	 */
	void lock(Actor actor, InspectionId visit) {
		lock(actor, visit, "join inspection_team t on t.team_id = i.team_id", "for share of t");
		lock(actor, visit, "", "for update of i");
	}

	private void lock(Actor actor, InspectionId visit, String also, String how) {
		this.database
			.sql("select 1 from inspection i " + also + " where i.inspection_id = :id and i.committee_id = :committee "
					+ how)
			.param("id", visit.inspectionId())
			.param("committee", actor.committee().committeeId())
			.query(Integer.class)
			.optional();
	}

	/** Everything that stands written at this visit. */
	Map<EntryKey, Entry> of(InspectionId visit) {
		Map<EntryKey, Entry> found = new LinkedHashMap<>();
		this.database.sql("""
				select participation_id, field, position, value, points, version, changed_at, changed_by_name
				from visit_entry where inspection_id = :visit order by participation_id, field, position""")
			.param("visit", visit.inspectionId())
			.query(VisitEntries::read)
			.list()
			.forEach((entry) -> found.put(entry.key(), entry));
		return found;
	}

	/** What stood in a field when it had this version. */
	Optional<String> valueAt(InspectionId visit, EntryKey key, int version) {
		return this.database.sql("""
				select c.value from visit_entry_change c join visit_entry e using (entry_id)
				where e.inspection_id = :visit and e.participation_id is not distinct from :model and e.field = :field
				  and e.position is not distinct from :position and c.version = :version""")
			.param("visit", visit.inspectionId())
			.param("model", model(key), Types.OTHER)
			.param("field", key.field().name())
			.param("position", key.position(), Types.INTEGER)
			.param("version", version)
			.query(String.class)
			.optional();
	}

	/** Writes a field and keeps what is written; the new version. */
	int write(Actor actor, InspectionId visit, EntryKey key, String value, BigDecimal points, Instant at) {
		return this.database
			.sql("""
					with written as (
					  insert into visit_entry (entry_id, committee_id, inspection_id, participation_id, field, position, value,
					    points, version, changed_at, changed_by, changed_by_name)
					  values (:id, :committee, :visit, :model, :field, :position, :value, :points, 1, :at, :by, :name)
					  on conflict (inspection_id, participation_id, field, position) do update
					    set value = excluded.value, points = excluded.points, version = visit_entry.version + 1,
					      changed_at = excluded.changed_at, changed_by = excluded.changed_by,
					      changed_by_name = excluded.changed_by_name
					  returning *)
					insert into visit_entry_change (committee_id, entry_id, version, value, changed_at, changed_by,
					  changed_by_name)
					select committee_id, entry_id, version, value, changed_at, changed_by, changed_by_name from written
					returning version""")
			.param("id", UUID.randomUUID())
			.param("committee", actor.committee().committeeId())
			.param("visit", visit.inspectionId())
			.param("model", model(key), Types.OTHER)
			.param("field", key.field().name())
			.param("position", key.position(), Types.INTEGER)
			.param("value", value)
			.param("points", points, Types.NUMERIC)
			.param("at", Timestamp.from(at))
			.param("by", actor.account().accountId())
			.param("name", actor.displayName())
			.query(Integer.class)
			.single();
	}

	private static UUID model(EntryKey key) {
		return (key.participation() != null) ? key.participation().participationId() : null;
	}

	private static Entry read(ResultSet row, int number) throws SQLException {
		UUID model = row.getObject("participation_id", UUID.class);
		EntryKey key = new EntryKey((model != null) ? new ParticipationId(model) : null,
				VisitField.valueOf(row.getString("field")), row.getObject("position", Integer.class));
		return new Entry(key, row.getString("value"), row.getBigDecimal("points"), row.getInt("version"),
				row.getTimestamp("changed_at").toInstant(), row.getString("changed_by_name"));
	}

}
