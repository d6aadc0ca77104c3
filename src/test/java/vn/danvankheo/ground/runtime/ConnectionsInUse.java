package vn.danvankheo.ground.runtime;

import java.sql.SQLException;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

/** Counts the connections that are held at this moment, in whatever lane. */
public final class ConnectionsInUse {

	private ConnectionsInUse() {
	}

	/** Of the pages, at the door and for long work. */
	public static int of(DataSource database) {
		try {
			return database.unwrap(Pools.class)
				.opened()
				.stream()
				.map(HikariDataSource::getHikariPoolMXBean)
				.mapToInt((pool) -> pool.getActiveConnections())
				.sum();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
