package vn.danvankheo.ground.signin;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Counts password checks over the last fifteen minutes, exactly, whatever runs in
 * parallel and on however many instances. A check is counted before it is made; one that
 * succeeds is given back; one that is refused is not counted, so trying on does not
 * prolong the wait.
 */
@Repository
class SignInAttempts {

	private static final Duration WINDOW = Duration.ofMinutes(15);

	private static final String TAKE = """
			insert into sign_in_attempt as known (subject, checks) values (:subject, array[:now::timestamptz])
			on conflict (subject) do update
			set checks = array(select c from unnest(known.checks) c where c > :since) || :now::timestamptz
			where (select count(*) from unnest(known.checks) c where c > :since) < :limit""";

	private static final String GIVE_BACK = """
			update sign_in_attempt set checks = array_remove(checks, :now::timestamptz) where subject = :subject""";

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	SignInAttempts(JdbcClient jdbc, TransactionOperations transactions) {
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	/** Whether one more check may be made now; if so it is counted. */
	boolean take(String username, Origin origin, Instant now) {
		Boolean taken = this.transactions.execute((status) -> {
			boolean allowed = bounds(username, origin).stream().allMatch((bound) -> take(bound, now));
			if (!allowed) {
				status.setRollbackOnly();
			}
			return allowed;
		});
		return Boolean.TRUE.equals(taken);
	}

	private boolean take(Bound bound, Instant now) {
		return this.jdbc.sql(TAKE)
			.param("subject", bound.subject())
			.param("now", Timestamp.from(now))
			.param("since", Timestamp.from(now.minus(WINDOW)))
			.param("limit", bound.limit())
			.update() == 1;
	}

	/** The check counted at this instant was a rightful one. */
	void giveBack(String username, Origin origin, Instant takenAt) {
		this.transactions
			.executeWithoutResult((status) -> bounds(username, origin).forEach((bound) -> this.jdbc.sql(GIVE_BACK)
				.param("subject", bound.subject())
				.param("now", Timestamp.from(takenAt))
				.update()));
	}

	/** Forgets what no longer counts. */
	void forget(Instant now) {
		this.jdbc.sql("delete from sign_in_attempt where not exists (select 1 from unnest(checks) c where c > :since)")
			.param("since", Timestamp.from(now.minus(WINDOW)))
			.update();
	}

	/** Always in this order, so that two log-ins never wait for each other. */
	private static List<Bound> bounds(String username, Origin origin) {
		return List.of(new Bound(Digest.of("account " + username + " from " + origin.subnet()), 10),
				new Bound(Digest.of("account " + username), 50), new Bound(Digest.of("from " + origin.subnet()), 100));
	}

	private record Bound(String subject, int limit) {
	}

}
