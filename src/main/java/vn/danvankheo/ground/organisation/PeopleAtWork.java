package vn.danvankheo.ground.organisation;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.runtime.Rows;

/** Asks in one statement whether somebody may still be in, and for whom he works. */
@Repository
public class PeopleAtWork {

	private static final String PERSON = """
			select a.security_stamp as stamp, case when :whole then c.standing_office else coalesce(
			  (select string_agg(u.short_name, ', ' order by u.short_name collate vietnamese) from unit u
			    where u.committee_id = a.committee_id and u.unit_id in (:units)), '') end as whose
			from account a join steering_committee c on c.committee_id = a.committee_id
			where a.account_id = :account and a.enabled""";

	private final JdbcClient database;

	PeopleAtWork(JdbcClient database) {
		this.database = database;
	}

	/** Empty when he may not log in. */
	public Optional<AtWork> find(Actor actor) {
		return this.database.sql(PERSON)
			.param("whole", actor.seesWholeCommittee())
			.param("units", actor.scope().unitValues())
			.param("account", actor.account().accountId())
			.query(Rows.of(AtWork.class))
			.optional();
	}

}
