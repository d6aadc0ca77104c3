package vn.danvankheo.ground.organisation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

import vn.danvankheo.ground.web.NoSuchRecord;

/**
 * What became of each of many records that somebody dealt with at once: kept in a table
 * of the step's own, for the page he is led to and reads as often as he likes.
 */
public final class KeptResults<R> {

	private final JdbcClient database;

	private final Clock clock;

	private final String table;

	private final String key;

	private final Class<R[]> type;

	private final JsonMapper json = JsonMapper.builder().build();

	/**
	 * In this table with this key, which has the columns committee_id, performed_at,
	 * performed_by, list_query and results.
	 */
	public KeptResults(JdbcClient database, Clock clock, String table, String key, Class<R[]> type) {
		this.database = database;
		this.clock = clock;
		this.table = table;
		this.key = key;
		this.type = type;
	}

	/** Keeps what became of those chosen in this list; its identity. */
	public UUID add(Actor actor, String list, List<R> results) {
		UUID id = UUID.randomUUID();
		this.database
			.sql("insert into " + this.table + " (" + this.key
					+ ", committee_id, performed_at, performed_by, list_query, results)"
					+ " values (:id, :committee, :at, :by, :list, cast(:results as jsonb))")
			.param("id", id)
			.param("committee", actor.committee().committeeId())
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("by", actor.account().accountId())
			.param("list", list)
			.param("results", this.json.writeValueAsString(results))
			.update();
		return id;
	}

	/** What is kept; it exists only for the person who did it. */
	public Kept<R> find(Actor actor, UUID id) {
		return this.database
			.sql("select list_query, results from " + this.table + " where " + this.key
					+ " = :id and committee_id = :committee and performed_by = :by")
			.param("id", id)
			.param("committee", actor.committee().committeeId())
			.param("by", actor.account().accountId())
			.query((row, number) -> new Kept<>(row.getString("list_query"),
					Arrays.asList(this.json.readValue(row.getString("results"), this.type))))
			.optional()
			.orElseThrow(NoSuchRecord::new);
	}

	/**
	 * What is kept of one time.
	 *
	 * @param list the query of the list they were chosen in
	 * @param results what became of each, in the order chosen
	 */
	public record Kept<R>(String list, List<R> results) {

	}

}
