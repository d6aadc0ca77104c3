package vn.danvankheo.ground.runtime;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the application's database role may and may not do. */
@DatabaseTest
class DatabaseRolesTests {

	@Autowired
	private JdbcTemplate application;

	@Test
	void the_application_owns_nothing() {
		assertThat(this.application.queryForObject("select current_user", String.class))
			.isEqualTo(DatabaseRoles.APPLICATION);
		assertThat(this.application.queryForObject("""
				select count(*) from pg_class c join pg_roles r on r.oid = c.relowner
				where r.rolname = current_user""", Integer.class)).isZero();
		assertThat(this.application.queryForObject("select count(*) from pg_tables where tableowner = ?", Integer.class,
				DatabaseRoles.OWNER))
			.isPositive();
	}

	@Test
	void the_application_cannot_alter_tables() {
		for (String sql : new String[] { "drop table history_entry", "alter table history_entry disable trigger all",
				"truncate history_entry", "create table mine (a int)" }) {
			assertThatExceptionOfType(DataAccessException.class).as(sql)
				.isThrownBy(() -> this.application.execute(sql))
				.havingRootCause()
				.withMessageMatching("(?s).*(permission denied|must be owner).*");
		}
	}

	@Test
	void no_statement_of_the_application_holds_up_the_others() {
		assertThat(this.application.queryForObject("show statement_timeout", String.class)).isEqualTo("5s");
		assertThat(this.application.queryForObject("show lock_timeout", String.class)).isEqualTo("3s");
		assertThat(this.application.queryForObject("show idle_in_transaction_session_timeout", String.class))
			.isEqualTo("30s");
	}

}
