package vn.danvankheo.ground.organisation;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.danvankheo.ground.runtime.DatabaseTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The database and the program order names alike. */
@DatabaseTest
class VietnameseOrderTests {

	@Autowired
	private JdbcClient database;

	@Test
	void the_database_orders_names_as_the_program_does() {
		assertThat(this.database.sql("select name from unnest(:names) as n (name) order by name collate vietnamese")
			.param("names", NameOrderTests.ORDERED.toArray(String[]::new))
			.query(String.class)
			.list()).containsExactlyElementsOf(NameOrderTests.ORDERED);
	}

}
