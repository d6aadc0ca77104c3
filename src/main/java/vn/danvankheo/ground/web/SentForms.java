package vn.danvankheo.ground.web;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/**
 * What has been sent and what became of it; shared by all instances. Each statement is
 * its own transaction: a send is taken before the act begins.
 */
@Repository
class SentForms {

	private final JdbcClient jdbc;

	private final Clock clock;

	SentForms(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Whether this send is the first of its kind. */
	boolean take(String digest) {
		return this.jdbc
			.sql("insert into sent_form (digest, taken_at) values (:digest, :now) on conflict (digest) do nothing")
			.param("digest", digest)
			.param("now", Timestamp.from(this.clock.instant()))
			.update() == 1;
	}

	/** What became of it: taken, settled, or unknown when it was released meanwhile. */
	Optional<Fate> fate(String digest) {
		return this.jdbc.sql("select outcome from sent_form where digest = :digest")
			.param("digest", digest)
			.query((row, number) -> new Fate(row.getString(1)))
			.optional();
	}

	/** It led here. */
	void settle(String digest, String outcome) {
		this.jdbc.sql("update sent_form set outcome = :outcome where digest = :digest")
			.param("digest", digest)
			.param("outcome", outcome)
			.update();
	}

	/** Nothing happened; it may be sent again. */
	void release(String digest) {
		this.jdbc.sql("delete from sent_form where digest = :digest").param("digest", digest).update();
	}

	@Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
	void forgetOld() {
		this.jdbc.sql("delete from sent_form where taken_at < :limit")
			.param("limit", Timestamp.from(this.clock.instant().minus(FormKeys.VALIDITY).minus(Duration.ofDays(1))))
			.update();
	}

	/**
	 * What became of a send.
	 *
	 * @param outcome where it led; null while it is still under way
	 */
	record Fate(String outcome) {

	}

}
