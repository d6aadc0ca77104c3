package vn.danvankheo.ground.runtime;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Properties;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

import vn.danvankheo.ground.web.Outage;

/** The pool of the pages, and beside it a small one for {@link LongWork}. */
class TwoPools extends DelegatingDataSource implements AutoCloseable {

	private static final int SECONDS = 120;

	private static final int CONNECTIONS = 2;

	private final HikariDataSource pages;

	private final PoolWatch watch = new PoolWatch();

	private HikariDataSource longWork;

	TwoPools(HikariDataSource pages) {
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
			return LongWork.isUnderWay() ? longWork().getConnection() : this.pages.getConnection();
		}
		catch (SQLTransientConnectionException ex) {
			Outage.noticed();
			throw ex;
		}
	}

	/** Whether the database writes. */
	boolean writes() {
		return this.watch.writes(this.pages);
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

	@Override
	public synchronized void close() {
		this.pages.close();
		if (this.longWork != null) {
			this.longWork.close();
		}
	}

}
