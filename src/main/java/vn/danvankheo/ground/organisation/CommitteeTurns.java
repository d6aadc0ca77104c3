package vn.danvankheo.ground.organisation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whoever changes people, days or what is asked waits for the others of his committee: no
 * constraint can see that somebody would be in two places at once, and whoever sends the
 * same twice is to read what became of it.
 */
@Component
public class CommitteeTurns {

	private final JdbcClient database;

	CommitteeTurns(JdbcClient database) {
		this.database = database;
	}

	/** Waits for his turn, which lasts until the transaction ends. */
	public void take(CommitteeId committee) {
		this.database.sql("select pg_advisory_xact_lock(hashtextextended(:committee, 240))")
			.param("committee", committee.toString())
			.query((row, number) -> true)
			.list();
	}

}
