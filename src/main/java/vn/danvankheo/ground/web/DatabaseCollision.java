package vn.danvankheo.ground.web;

import java.sql.SQLException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;

/**
 * Tells two changes that met in the database from a database that is away: they waited
 * for each other, or a rule of its own let only the first of them in.
 */
final class DatabaseCollision {

	private static final String LOCK_TIMED_OUT = "55P03";

	/**
	 * A value that does not fit its column: a mistake of ours, whoever else was there.
	 */
	private static final String UNFIT = "22";

	private DatabaseCollision() {
	}

	static boolean isCauseOf(Exception thrown) {
		String state = state(thrown);
		if (thrown instanceof PessimisticLockingFailureException) {
			return state.equals(LOCK_TIMED_OUT) || !DatabaseOutage.isCauseOf(thrown);
		}
		return thrown instanceof DataIntegrityViolationException && !state.startsWith(UNFIT)
				&& !DatabaseOutage.isCauseOf(thrown);
	}

	/** What the database said, as its five letters; empty where it said nothing. */
	private static String state(Throwable thrown) {
		Throwable cause = thrown;
		for (int depth = 0; cause != null && depth < 20; depth++) {
			if (cause instanceof SQLException sql && sql.getSQLState() != null) {
				return sql.getSQLState();
			}
			cause = cause.getCause();
		}
		return "";
	}

}
