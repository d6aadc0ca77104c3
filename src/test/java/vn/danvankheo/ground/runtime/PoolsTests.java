package vn.danvankheo.ground.runtime;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** All connections of the pages in use. */
@Tag("database")
@Timeout(60)
class PoolsTests {

	private final CountDownLatch patienceEnded = new CountDownLatch(1);

	private final HikariDataSource pages = new HikariDataSource() {
		@Override
		public Connection getConnection() throws SQLException {
			try {
				return super.getConnection();
			}
			catch (SQLTransientConnectionException ex) {
				PoolsTests.this.patienceEnded.countDown();
				throw ex;
			}
		}
	};

	private final Pools pools = new Pools(this.pages);

	private final ExecutorService others = Executors.newCachedThreadPool();

	PoolsTests() {
		this.pages.setJdbcUrl(TestDatabase.shared().url("tests"));
		this.pages.setUsername(DatabaseRoles.APPLICATION);
		this.pages.setPassword(TestDatabase.shared().applicationPassword());
		this.pages.setMaximumPoolSize(1);
		this.pages.setConnectionTimeout(250);
	}

	@AfterEach
	void close() {
		this.others.shutdownNow();
		this.pools.close();
	}

	@Test
	void whoever_finds_them_all_in_use_waits_longer_than_for_a_database_that_is_away() throws Exception {
		Future<String> next;
		try (Connection page = this.pools.getConnection()) {
			next = this.others.submit(this::asked);
			this.patienceEnded.await();
			assertThat(page.isValid(1)).isTrue();
		}
		assertThat(next.get()).isEqualTo(DatabaseRoles.APPLICATION);
	}

	@Test
	void he_does_not_wait_for_ever() throws Exception {
		try (Connection page = this.pools.getConnection()) {
			assertThatExceptionOfType(SQLTransientConnectionException.class).isThrownBy(this::asked);
			assertThat(page.isValid(1)).isTrue();
		}
	}

	@Test
	void who_somebody_is_and_how_the_database_is_can_still_be_asked() throws Exception {
		this.pages.setConnectionTimeout(30_000);
		try (Connection page = this.pools.getConnection()) {
			assertThat(Lane.DOOR.call(this::quietlyAsked)).isEqualTo(DatabaseRoles.APPLICATION);
			assertThat(page.isValid(1)).isTrue();
		}
	}

	private String quietlyAsked() {
		try {
			return asked();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String asked() throws SQLException {
		try (Connection connection = this.pools.getConnection();
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("select current_user")) {
			row.next();
			return row.getString(1);
		}
	}

}
