package vn.danvankheo.ground.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.danvankheo.ground.runtime.DatabaseTest;

import static org.assertj.core.api.Assertions.assertThat;

/** How many passwords may be tried. */
@DatabaseTest
class SignInAttemptsTests {

	private static final Instant NOW = Instant.parse("2023-03-20T01:00:00Z");

	@Autowired
	private SignInAttempts attempts;

	private final String somebody = "thu." + UUID.randomUUID();

	private final Origin here = new Origin(UUID.randomUUID().toString());

	@Test
	void ten_of_fifty_parallel_checks_are_made() throws Exception {
		ExecutorService pool = Executors.newFixedThreadPool(50);
		try {
			Callable<Boolean> check = () -> this.attempts.take(this.somebody, this.here, NOW);
			int made = 0;
			for (Future<Boolean> taken : pool.invokeAll(IntStream.range(0, 50).mapToObj((i) -> check).toList())) {
				made += taken.get() ? 1 : 0;
			}
			assertThat(made).isEqualTo(10);
		}
		finally {
			pool.shutdownNow();
		}
	}

	@Test
	void any_fifteen_minutes_hold_ten_checks() {
		assertThat(made(10, NOW)).isEqualTo(10);
		assertThat(made(5, NOW.plus(Duration.ofMinutes(14)))).isZero();
		assertThat(made(15, NOW.plus(Duration.ofMinutes(15)).plusMillis(20))).isEqualTo(10);
	}

	@Test
	void trying_on_while_refused_does_not_prolong_the_wait() {
		made(10, NOW);
		made(20, NOW.plus(Duration.ofMinutes(10)));
		assertThat(made(1, NOW.plus(Duration.ofMinutes(16)))).isEqualTo(1);
	}

	@Test
	void the_owner_still_gets_in_from_elsewhere() {
		made(30, NOW);
		assertThat(this.attempts.take(this.somebody, new Origin(UUID.randomUUID().toString()), NOW)).isTrue();
	}

	@Test
	void one_account_is_tried_fifty_times_from_everywhere() {
		long made = IntStream.range(0, 100)
			.filter((i) -> this.attempts.take(this.somebody, new Origin(this.somebody + i), NOW.plusMillis(i)))
			.count();
		assertThat(made).isEqualTo(50);
	}

	@Test
	void one_origin_tries_a_hundred_times_whatever_the_account() {
		long made = IntStream.range(0, 150)
			.filter((i) -> this.attempts.take(this.somebody + i, this.here, NOW.plusMillis(i)))
			.count();
		assertThat(made).isEqualTo(100);
	}

	@Test
	void rightful_log_ins_are_not_counted() {
		for (int i = 0; i < 30; i++) {
			Instant now = NOW.plusMillis(i);
			assertThat(this.attempts.take(this.somebody, this.here, now)).isTrue();
			this.attempts.giveBack(this.somebody, this.here, now);
		}
	}

	private int made(int tries, Instant now) {
		return (int) IntStream.range(0, tries)
			.filter((i) -> this.attempts.take(this.somebody, this.here, now.plusMillis(i)))
			.count();
	}

}
