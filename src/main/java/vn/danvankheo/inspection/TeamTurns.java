package vn.danvankheo.inspection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvankheo.organisation.CommitteeId;

/**
 * Whoever changes people, days or what is asked waits for the others of his committee: no
 * constraint can see that somebody would be in two places at once, and whoever sends the
 * same twice is to read what became of it.
 */
@Component
class TeamTurns {

	private final JdbcClient database;

	TeamTurns(JdbcClient database) {
		this.database = database;
	}

	/** Waits for his turn, which lasts until the transaction ends. */
	void take(CommitteeId committee) {
		this.database.sql("select pg_advisory_xact_lock(hashtextextended(:committee, 240))")
			.param("committee", committee.toString())
			.query((row, number) -> true)
			.list();
	}

}
