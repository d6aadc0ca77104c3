package vn.danvankheo.appraisal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

import vn.danvankheo.organisation.Actor;

/** What was proposed together, and what became of each. */
@Repository
class ProposalBatches {

	private final JdbcClient database;

	private final JsonMapper json = JsonMapper.builder().build();

	private final Clock clock;

	ProposalBatches(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	UUID add(Actor actor, String list, List<ProposedModel> results) {
		UUID id = UUID.randomUUID();
		this.database.sql("""
				insert into verdict_batch (batch_id, committee_id, performed_at, performed_by, list_query, results)
				values (:id, :committee, :at, :by, :list, cast(:results as jsonb))""")
			.param("id", id)
			.param("committee", actor.committee().committeeId())
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("by", actor.account().accountId())
			.param("list", list)
			.param("results", this.json.writeValueAsString(results))
			.update();
		return id;
	}

	/** Those of this person alone. */
	Optional<ProposalBatch> find(Actor actor, UUID id) {
		return this.database.sql("""
				select list_query, results from verdict_batch
				where batch_id = :id and committee_id = :committee and performed_by = :by""")
			.param("id", id)
			.param("committee", actor.committee().committeeId())
			.param("by", actor.account().accountId())
			.query((row, number) -> new ProposalBatch(id, row.getString("list_query"),
					Arrays.asList(this.json.readValue(row.getString("results"), ProposedModel[].class)), List.of()))
			.optional();
	}

}
