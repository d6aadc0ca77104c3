package vn.danvankheo.steps.appraisal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.KeptResults;

/** What was proposed together, and what became of each. */
@Repository
class ProposalBatches {

	private final KeptResults<ProposedModel> kept;

	private final Clock clock;

	ProposalBatches(JdbcClient database, Clock clock) {
		this.kept = new KeptResults<>(database, "verdict_batch", "batch_id", ProposedModel[].class);
		this.clock = clock;
	}

	UUID add(Actor actor, String list, List<ProposedModel> results) {
		return this.kept.add(actor.committee().committeeId(), actor.account().accountId(), this.clock.instant(), list,
				results);
	}

	/** Those of this person alone. */
	Optional<ProposalBatch> find(Actor actor, UUID id) {
		return this.kept.find(actor.committee().committeeId(), actor.account().accountId(), id)
			.map((found) -> new ProposalBatch(id, found.list(), found.results(), List.of()));
	}

}
