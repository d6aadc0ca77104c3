package vn.danvankheo.ground.runtime;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Exports and imports run beside the pages. */
@DatabaseTest
class LongWorkTests {

	@Autowired
	private JdbcTemplate database;

	@Test
	void long_work_may_take_longer_than_a_page() {
		assertThat(LongWork.call(this::statementTimeout)).isEqualTo("2min");
		assertThat(statementTimeout()).isEqualTo("5s");
	}

	@Test
	void a_page_inside_long_work_still_counts_as_long_work() {
		String inner = LongWork.call(() -> LongWork.call(this::statementTimeout) + " " + statementTimeout());
		assertThat(inner).isEqualTo("2min 2min");
	}

	@Test
	void long_work_is_still_the_applications_role() {
		assertThat(LongWork.call(() -> this.database.queryForObject("select current_user", String.class)))
			.isEqualTo(DatabaseRoles.APPLICATION);
	}

	private String statementTimeout() {
		return this.database.queryForObject("show statement_timeout", String.class);
	}

}
