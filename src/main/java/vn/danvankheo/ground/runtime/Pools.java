package vn.danvankheo.ground.runtime;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

import vn.danvankheo.ground.web.Outage;

/**
 * The pool of the pages, and beside it two small ones: for {@link LongWork}, and for what
 * is asked at the door. Whoever finds all connections in use waits; whoever finds the
 * database away is told so at once.
 */
class Pools extends DelegatingDataSource implements AutoCloseable {

	private static final int SECONDS = 120;

	private static final int CONNECTIONS = 2;

	private static final int CONNECTIONS_AT_THE_DOOR = 3;

	/** How often the pool's own patience (2 seconds) is had with others' pages. */
	private static final int WAITS = 7;

	private final HikariDataSource pages;

	private final PoolWatch watch = new PoolWatch();

	private HikariDataSource longWork;

	private HikariDataSource door;

	Pools(HikariDataSource pages) {
		super(pages);
		this.pages = pages;
		pages.setExceptionOverride(this.watch);
	}

	@Override
	public Connection getConnection() throws SQLException {
		if (Outage.isKnown()) {
			throw new SQLTransientConnectionException("The database has failed this request already");
		}
		try {
			return switch (Lane.ofThisThread()) {
				case PAGES -> ofPages();
				case DOOR -> door().getConnection();
				case LONG_WORK -> longWork().getConnection();
			};
		}
		catch (SQLTransientConnectionException ex) {
			Outage.noticed();
			throw ex;
		}
	}

	private Connection ofPages() throws SQLException {
		int losses = this.watch.losses();
		for (int wait = 1;; wait++) {
			try {
				return this.pages.getConnection();
			}
			catch (SQLTransientConnectionException ex) {
				if (wait == WAITS || !answers() || this.watch.losses() != losses) {
					throw ex;
				}
			}
		}
	}

	private boolean answers() {
		return this.pages.getHikariPoolMXBean().getTotalConnections() > 0;
	}

	/** Whether the database writes. */
	boolean writes() {
		return this.watch.writes(this.pages);
	}

	private synchronized HikariDataSource door() {
		if (this.door == null) {
			HikariConfig config = new HikariConfig();
			this.pages.copyStateTo(config);
			config.setPoolName("door");
			config.setMaximumPoolSize(CONNECTIONS_AT_THE_DOOR);
			config.setMinimumIdle(1);
			config.setInitializationFailTimeout(-1);
			this.door = new HikariDataSource(config);
		}
		return this.door;
	}

	/** Opened when it is first needed; many an instance never does. */
	private synchronized HikariDataSource longWork() {
		if (this.longWork == null) {
			HikariConfig config = new HikariConfig();
			this.pages.copyStateTo(config);
			config.setPoolName("long-work");
			config.setMaximumPoolSize(CONNECTIONS);
			config.setMinimumIdle(0);
			config.setConnectionTimeout(SECONDS * 1000L);
			config.setLeakDetectionThreshold(SECONDS * 1000L);
			config.setJdbcUrl(withoutSocketTimeout(this.pages.getJdbcUrl()));
			Properties properties = new Properties();
			properties.putAll(this.pages.getDataSourceProperties());
			properties.put("socketTimeout", String.valueOf(SECONDS + 10));
			properties.put("options", "-c statement_timeout=%ds".formatted(SECONDS));
			config.setDataSourceProperties(properties);
			this.longWork = new HikariDataSource(config);
		}
		return this.longWork;
	}

	/** What the address says would win over the property. */
	private static String withoutSocketTimeout(String url) {
		return url.replaceAll("socketTimeout=\\d+&?", "");
	}

	/** Those that were needed until now. */
	synchronized List<HikariDataSource> opened() {
		return Stream.of(this.pages, this.door, this.longWork).filter(Objects::nonNull).toList();
	}

	@Override
	public void close() {
		opened().forEach(HikariDataSource::close);
	}

}
