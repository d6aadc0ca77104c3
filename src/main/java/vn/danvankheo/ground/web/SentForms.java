package vn.danvankheo.ground.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.persistence.EntityManager;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/**
 * What has been sent and what became of it; shared by all instances. A send is taken
 * before the act begins and settled in the act's own transaction; one that was taken and
 * came to nothing may be taken over after a minute.
 */
@Repository
class SentForms {

	/** Nobody answers for it any longer than this. */
	static final Duration UNDER_WAY = Duration.ofMinutes(1);

	private static final Duration SAME_DAY = Duration.ofHours(24);

	private static final String TAKE = """
			insert into sent_form as known (digest, content, taken_at) values (:digest, :content, :now)
			on conflict (digest) do update set taken_at = :now
			where known.settled_at is null and known.outcome is null and known.taken_at < :limit""";

	private final JdbcClient jdbc;

	private final EntityManager entities;

	private final Clock clock;

	/** Those that could not be released because the database was away. */
	private final Map<String, Send> unreleased = new ConcurrentHashMap<>();

	SentForms(JdbcClient jdbc, EntityManager entities, Clock clock) {
		this.jdbc = jdbc;
		this.entities = entities;
		this.clock = clock;
	}

	/** Takes this send when it is the first of its kind, or the one before is dead. */
	Optional<Send> take(String digest, String content) {
		Optional.ofNullable(this.unreleased.remove(digest)).ifPresent(this::abandon);
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		boolean taken = this.jdbc.sql(TAKE)
			.param("digest", digest)
			.param("content", content)
			.param("now", Timestamp.from(now))
			.param("limit", Timestamp.from(now.minus(UNDER_WAY)))
			.update() == 1;
		return taken ? Optional.of(new Send(digest, content, now)) : Optional.empty();
	}

	/** What became of it; empty while it is under way. */
	Optional<Fate> fate(String digest) {
		return this.jdbc.sql("""
				select outcome, coalesce(settled_at, taken_at) from sent_form
				where digest = :digest and (outcome is not null or settled_at is not null)""")
			.param("digest", digest)
			.query(SentForms::read)
			.optional();
	}

	/** What became of the same content, sent by the same person with another key. */
	Optional<Fate> sameBefore(Send send) {
		return this.jdbc.sql("""
				select outcome, coalesce(settled_at, taken_at) from sent_form
				where content = :content and digest <> :digest and outcome is not null and taken_at > :since
				order by taken_at desc limit 1""")
			.param("content", send.content())
			.param("digest", send.digest())
			.param("since", Timestamp.from(this.clock.instant().minus(SAME_DAY)))
			.query(SentForms::read)
			.optional();
	}

	/**
	 * Settles it in the transaction of the act, if that has written anything. Who was too
	 * slow and has been overtaken is stopped.
	 */
	void settle(Send send) {
		this.entities.flush();
		if (this.jdbc.sql("select pg_current_xact_id_if_assigned() is null").query(Boolean.class).single()) {
			return;
		}
		int settled = this.jdbc
			.sql("update sent_form set settled_at = :now where digest = :digest and taken_at = :taken")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("digest", send.digest())
			.param("taken", Timestamp.from(send.takenAt()))
			.update();
		if (settled == 0) {
			throw new SendUnderWay();
		}
	}

	/** It led here. */
	void led(Send send, String outcome) {
		this.jdbc.sql("update sent_form set outcome = :outcome where digest = :digest and taken_at = :taken")
			.param("outcome", outcome)
			.param("digest", send.digest())
			.param("taken", Timestamp.from(send.takenAt()))
			.update();
	}

	/** Something is wrong with what was sent; it may be sent again. */
	void release(Send send) {
		release(send, "");
	}

	/** It broke down; it may be sent again unless it had been written down before. */
	void abandon(Send send) {
		release(send, " and settled_at is null");
	}

	private void release(Send send, String only) {
		try {
			this.jdbc.sql("delete from sent_form where digest = :digest and taken_at = :taken" + only)
				.param("digest", send.digest())
				.param("taken", Timestamp.from(send.takenAt()))
				.update();
		}
		catch (DataAccessException databaseIsAway) {
			abandonLater(send);
		}
	}

	/** The database is away: it is abandoned as soon as somebody sends it again. */
	void abandonLater(Send send) {
		this.unreleased.put(send.digest(), send);
	}

	@Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
	void forgetOld() {
		this.unreleased.clear();
		this.jdbc.sql("delete from sent_form where taken_at < :limit")
			.param("limit", Timestamp.from(this.clock.instant().minus(FormKeys.VALIDITY).minus(Duration.ofDays(1))))
			.update();
	}

	private static Fate read(ResultSet row, int number) throws SQLException {
		return new Fate(row.getString(1), row.getTimestamp(2).toInstant());
	}

	/**
	 * What became of a send.
	 *
	 * @param outcome where it led; null when that got lost
	 * @param at when it was written down
	 */
	record Fate(String outcome, Instant at) {

	}

}
