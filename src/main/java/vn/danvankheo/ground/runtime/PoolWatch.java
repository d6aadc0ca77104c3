package vn.danvankheo.ground.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import com.zaxxer.hikari.SQLExceptionOverride;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.danvankheo.ground.web.Outage;

/**
 * Hears everything that the database answers with an error. One that has no room to write
 * is said in the log once, and is tried again whenever somebody asks how it is.
 */
class PoolWatch implements SQLExceptionOverride {

	private static final Logger log = LoggerFactory.getLogger(PoolWatch.class);

	/** Disk full, input or output failed, read only. */
	private static final Set<String> CANNOT_WRITE = Set.of("53100", "58030", "25006");

	private static final int AS_MUCH_AS_A_PAGE_WRITES = 256 << 10;

	private volatile boolean writes = true;

	private final AtomicInteger losses = new AtomicInteger();

	@java.lang.Override
	public Override adjudicate(SQLException ex) {
		String state = String.valueOf(ex.getSQLState());
		if (state.startsWith("08") || state.startsWith("57P")) {
			this.losses.incrementAndGet();
			Outage.noticed();
		}
		if (CANNOT_WRITE.contains(state) && this.writes) {
			this.writes = false;
			log.error("The database cannot write; pages can still be read: {}", ex.getMessage());
		}
		return Override.CONTINUE_EVICT;
	}

	/** How many connections the database has let down. */
	int losses() {
		return this.losses.get();
	}

	/** Whether it writes, as far as is known; if it did not, it is tried. */
	boolean writes(DataSource database) {
		if (!this.writes && tried(database)) {
			this.writes = true;
			log.warn("The database writes again");
		}
		return this.writes;
	}

	/** A large object belongs to no table, and this one to nobody: it is taken back. */
	private static boolean tried(DataSource database) {
		try (Connection connection = database.getConnection()) {
			connection.setAutoCommit(false);
			try (PreparedStatement write = connection.prepareStatement("select lo_from_bytea(0, ?)")) {
				write.setBytes(1, new byte[AS_MUCH_AS_A_PAGE_WRITES]);
				write.execute();
				return true;
			}
			finally {
				connection.rollback();
			}
		}
		catch (SQLException stillNot) {
			return false;
		}
	}

}
