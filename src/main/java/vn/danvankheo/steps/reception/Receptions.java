package vn.danvankheo.steps.reception;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.KeptResults;

/** What was received together, and what became of each. */
@Repository
class Receptions {

	private final KeptResults<ReceptionResult> kept;

	private final Clock clock;

	Receptions(JdbcClient database, Clock clock) {
		this.kept = new KeptResults<>(database, "reception", "reception_id", ReceptionResult[].class);
		this.clock = clock;
	}

	UUID add(Actor actor, String list, List<ReceptionResult> results) {
		return this.kept.add(actor.committee().committeeId(), actor.account().accountId(), this.clock.instant(), list,
				results);
	}

	/** Those of this person alone. */
	Optional<Reception> find(Actor actor, UUID id) {
		return this.kept.find(actor.committee().committeeId(), actor.account().accountId(), id)
			.map((found) -> new Reception(id, found.list(), found.results(), List.of()));
	}

}
