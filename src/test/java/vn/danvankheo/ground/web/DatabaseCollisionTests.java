package vn.danvankheo.ground.web;

import java.sql.SQLException;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;

import static org.assertj.core.api.Assertions.assertThat;

/** Two that met in the database are told so; an outage and a mistake are not that. */
class DatabaseCollisionTests {

	private static SQLException sql(String state) {
		return new SQLException("x", state);
	}

	static Stream<Exception> collisions() {
		return Stream.of(new DuplicateKeyException("twice", sql("23505")),
				new DataIntegrityViolationException("apart", new IllegalStateException(sql("23P01"))),
				new DataIntegrityViolationException("gone", sql("23503")),
				new CannotAcquireLockException("deadlock", sql("40P01")),
				new PessimisticLockingFailureException("lock timeout", sql("55P03")));
	}

	static Stream<Exception> others() {
		return Stream.of(new DataAccessResourceFailureException("away", sql("08006")),
				new DataIntegrityViolationException("away", sql("08006")),
				new PessimisticLockingFailureException("shutting down", sql("57P01")),
				new QueryTimeoutException("slow", sql("57014")),
				new DataIntegrityViolationException("too long", sql("22001")), new IllegalStateException("mistake"));
	}

	@ParameterizedTest
	@MethodSource("collisions")
	void a_collision(Exception thrown) {
		assertThat(DatabaseCollision.isCauseOf(thrown)).isTrue();
	}

	@ParameterizedTest
	@MethodSource("others")
	void no_collision(Exception thrown) {
		assertThat(DatabaseCollision.isCauseOf(thrown)).isFalse();
	}

}
