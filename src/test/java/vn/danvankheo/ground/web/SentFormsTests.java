package vn.danvankheo.ground.web;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.runtime.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is left behind by a program that was killed, or that lost its database. */
@DatabaseTest
@Import(MovableClock.Configuration.class)
class SentFormsTests {

	@Autowired
	private SentForms sent;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MovableClock clock;

	private final String digest = (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");

	@AfterEach
	void today() {
		this.clock.reset();
	}

	@Test
	void what_nobody_answers_for_is_taken_over_after_a_minute() {
		Send dead = this.sent.take(this.digest, this.digest).orElseThrow();
		assertThat(this.sent.take(this.digest, this.digest)).isEmpty();
		this.clock.pass(SentForms.UNDER_WAY.plusSeconds(1));
		assertThat(this.sent.take(this.digest, this.digest)).isPresent();
		assertThatExceptionOfType(SendUnderWay.class).as("it was only slow").isThrownBy(() -> write(dead));
		assertThat(written()).isZero();
	}

	@Test
	void what_was_written_down_is_never_taken_over() {
		write(this.sent.take(this.digest, this.digest).orElseThrow());
		this.clock.pass(Duration.ofDays(7));
		assertThat(this.sent.take(this.digest, this.digest)).isEmpty();
		assertThat(this.sent.fate(this.digest)).hasValueSatisfying((fate) -> assertThat(fate.outcome()).isNull());
		assertThat(written()).isEqualTo(1);
	}

	@Test
	void what_could_not_be_released_is_released_when_it_is_sent_again() {
		this.sent.abandonLater(this.sent.take(this.digest, this.digest).orElseThrow());
		assertThat(this.sent.take(this.digest, this.digest)).isPresent();
		assertThat(this.sent.take(this.digest, this.digest)).isEmpty();
	}

	@Test
	void what_was_only_read_settles_nothing() {
		Send send = this.sent.take(this.digest, this.digest).orElseThrow();
		this.transactions.executeWithoutResult((status) -> {
			written();
			this.sent.settle(send);
		});
		assertThat(this.sent.fate(this.digest)).isEmpty();
	}

	private void write(Send send) {
		this.transactions.executeWithoutResult((status) -> {
			this.jdbc.sql("insert into sign_in_attempt (subject, checks) values (:subject, '{}')")
				.param("subject", this.digest)
				.update();
			this.sent.settle(send);
		});
	}

	private long written() {
		return this.jdbc.sql("select count(*) from sign_in_attempt where subject = :subject")
			.param("subject", this.digest)
			.query(Long.class)
			.single();
	}

}
