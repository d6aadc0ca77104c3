package vn.danvankheo.edges.demonstration;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.danvankheo.ground.runtime.LongWork;

/**
 * Tells the story of an invented town, once, into a database that holds no committee yet,
 * before the first page is served: whole or not at all.
 */
@Component
@Profile("!prod")
@ConditionalOnProperty(name = "dvk.demonstration", matchIfMissing = true)
class Demonstration implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Demonstration.class);

	private static final String ONE_TELLER = "select pg_try_advisory_xact_lock(20260101)";

	private final Roster roster;

	private final Story story;

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final boolean command;

	private boolean running;

	Demonstration(Roster roster, Story story, JdbcClient jdbc, TransactionOperations transactions,
			@Value("${dvk.command:false}") boolean command) {
		this.roster = roster;
		this.story = story;
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.command = command;
	}

	@Override
	public void start() {
		this.running = true;
		if (!this.command) {
			LongWork.run(() -> this.transactions.executeWithoutResult((status) -> tellOnce()));
		}
	}

	private void tellOnce() {
		if (!this.jdbc.sql(ONE_TELLER).query(Boolean.class).single() || this.roster.committees().count() > 0) {
			return;
		}
		long begun = System.nanoTime();
		this.story.tell();
		log.info("Loaded the demonstration in {} ms", Duration.ofNanos(System.nanoTime() - begun).toMillis());
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Long before the web server opens its port. */
	@Override
	public int getPhase() {
		return 0;
	}

}
