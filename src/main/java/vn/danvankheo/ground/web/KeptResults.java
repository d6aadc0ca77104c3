package vn.danvankheo.ground.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became of each of many records that somebody dealt with at once: kept in a table
 * of the step's own, for the page he is led to and reads as often as he likes.
 */
public final class KeptResults<R> {

	private final JdbcClient database;

	private final String table;

	private final String key;

	private final Class<R[]> type;

	private final JsonMapper json = JsonMapper.builder().build();

	/**
	 * In this table with this key, which has the columns committee_id, performed_at,
	 * performed_by, list_query and results.
	 */
	public KeptResults(JdbcClient database, String table, String key, Class<R[]> type) {
		this.database = database;
		this.table = table;
		this.key = key;
		this.type = type;
	}

	/** Keeps what became of those chosen in this list; its identity. */
	public UUID add(UUID committee, UUID account, Instant at, String list, List<R> results) {
		UUID id = UUID.randomUUID();
		this.database
			.sql("insert into " + this.table + " (" + this.key
					+ ", committee_id, performed_at, performed_by, list_query, results)"
					+ " values (:id, :committee, :at, :by, :list, cast(:results as jsonb))")
			.param("id", id)
			.param("committee", committee)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("by", account)
			.param("list", list)
			.param("results", this.json.writeValueAsString(results))
			.update();
		return id;
	}

	/** What is kept; only for the person who did it. */
	public Optional<Kept<R>> find(UUID committee, UUID account, UUID id) {
		return this.database
			.sql("select list_query, results from " + this.table + " where " + this.key
					+ " = :id and committee_id = :committee and performed_by = :by")
			.param("id", id)
			.param("committee", committee)
			.param("by", account)
			.query((row, number) -> new Kept<>(row.getString("list_query"),
					Arrays.asList(this.json.readValue(row.getString("results"), this.type))))
			.optional();
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
