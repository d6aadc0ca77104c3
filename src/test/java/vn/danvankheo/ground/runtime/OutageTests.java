package vn.danvankheo.ground.runtime;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import vn.danvankheo.ground.web.Outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A database that is away, or that takes nothing. */
@Tag("database")
@ExtendWith(OutputCaptureExtension.class)
class OutageTests {

	private final HikariDataSource pages = new HikariDataSource();

	private final Pools pools = new Pools(this.pages);

	OutageTests() {
		this.pages.setJdbcUrl(TestDatabase.shared().url("tests"));
		this.pages.setUsername(DatabaseRoles.APPLICATION);
		this.pages.setPassword(TestDatabase.shared().applicationPassword());
		this.pages.setMaximumPoolSize(1);
	}

	@AfterEach
	void close() {
		this.pools.close();
	}

	@Test
	void a_request_that_it_failed_asks_nothing_more_of_it_and_the_next_one_does() throws SQLException {
		try (Outage outage = Outage.watch()) {
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> run("select pg_terminate_backend(pg_backend_pid())"));
			assertThatExceptionOfType(SQLTransientConnectionException.class).isThrownBy(() -> run("select 1"))
				.withMessageContaining("failed this request already");
		}
		try (Outage outage = Outage.watch()) {
			run("select 1");
		}
	}

	@Test
	void a_mistake_is_no_outage() throws SQLException {
		try (Outage outage = Outage.watch()) {
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> run("select nonsense"));
			run("select 1");
		}
	}

	@Test
	void work_that_no_request_waits_for_tries_again() throws SQLException {
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> run("select pg_terminate_backend(pg_backend_pid())"));
		run("select 1");
	}

	@Test
	void a_database_that_takes_nothing_is_known_until_it_takes_something_again(CapturedOutput output)
			throws SQLException {
		assertThat(this.pools.writes()).isTrue();
		for (int save = 0; save < 2; save++) {
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> run("do $$ begin raise exception 'no room' using errcode = '53100'; end $$"));
		}
		assertThat(output.getOut().lines().filter((line) -> line.contains("cannot write"))).hasSize(1);
		assertThat(this.pools.writes()).as("by itself").isTrue();
		assertThat(output).contains("writes again");
	}

	@Test
	void it_is_tried_by_writing() throws SQLException {
		PoolWatch watch = new PoolWatch();
		watch.adjudicate(new SQLException("no room", "53100"));
		DataSource full = new DelegatingDataSource(this.pools) {
			@Override
			public Connection getConnection() throws SQLException {
				Connection connection = super.getConnection();
				connection.setReadOnly(true);
				return connection;
			}
		};
		assertThat(watch.writes(full)).isFalse();
		assertThat(watch.writes(this.pools)).isTrue();
	}

	private void run(String sql) throws SQLException {
		try (Connection connection = this.pools.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
