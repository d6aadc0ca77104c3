package vn.danvankheo.ground.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells a database that is away or too busy, or a full disk, from a mistake of ours. */
final class DatabaseOutage {

	/**
	 * Too many connections, out of disk or memory, input or output failed, read only,
	 * shutting down, statement or lock timed out.
	 */
	private static final Set<String> STATES = Set.of("53300", "53100", "53200", "58030", "25006", "57P01", "57P02",
			"57P03", "57014", "55P03");

	/** What the operating system calls it. */
	private static final String DISK_FULL = "No space left";

	private DatabaseOutage() {
	}

	static boolean isCauseOf(Throwable thrown) {
		int depth = 0;
		for (Throwable cause = thrown; cause != null && depth < 20; cause = cause.getCause()) {
			if (cause instanceof SQLTransientConnectionException
					|| (cause instanceof SQLException sql && isAway(sql.getSQLState()))
					|| (cause instanceof IOException io && String.valueOf(io.getMessage()).contains(DISK_FULL))) {
				return true;
			}
			depth++;
		}
		return false;
	}

	private static boolean isAway(String state) {
		return state != null && (state.startsWith("08") || STATES.contains(state));
	}

}
