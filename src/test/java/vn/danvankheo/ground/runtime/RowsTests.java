package vn.danvankheo.ground.runtime;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Rows become records. */
@DatabaseTest
class RowsTests {

	private static final UUID ID = UUID.fromString("6a1f0a5e-0b6b-4c8e-9a3f-0d3c6c1e2b11");

	@Autowired
	private JdbcClient database;

	@Test
	void a_component_is_called_like_its_column() {
		assertThat(this.database.sql("""
				select '6a1f0a5e-0b6b-4c8e-9a3f-0d3c6c1e2b11'::uuid as unit_id, 'Phường 1' as short_name,
				  '6a1f0a5e-0b6b-4c8e-9a3f-0d3c6c1e2b11'::uuid as id_in_words, count(*) as people, 7::bigint as version,
				  true as here, date '2023-03-20' as dated_on, timestamptz '2023-03-20 07:00:00.5+07' as sent_at,
				  'MONDAY' as day, 12 as seen, 1.5 as points""").query(Rows.of(All.class)).single())
			.isEqualTo(new All(ID, "Phường 1", ID.toString(), 1, 7, true, LocalDate.of(2023, 3, 20),
					Instant.parse("2023-03-20T00:00:00.5Z"), DayOfWeek.MONDAY, 12, new BigDecimal("1.5")));
	}

	@Test
	void nothing_stays_nothing() {
		assertThat(this.database.sql("""
				select null::uuid as unit_id, null as short_name, null as id_in_words, 1 as people, 7 as version,
				  false as here, null::date as dated_on, null::timestamptz as sent_at, null as day, null::int as seen,
				  null::numeric as points""").query(Rows.of(All.class)).list())
			.containsExactly(new All(null, null, null, 1, 7, false, null, null, null, null, null));
	}

	@Test
	void nothing_is_no_number() {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.database.sql("select null::int as people").query(Rows.of(Counted.class)).list())
			.havingRootCause()
			.withMessage("Nothing stands in column people");
	}

	@Test
	void a_missing_column_is_named() {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.database.sql("select 1 as peoples").query(Rows.of(Counted.class)).list())
			.havingRootCause()
			.withMessageContaining("people");
	}

	@Test
	void only_records_are_read() {
		assertThatIllegalArgumentException().isThrownBy(() -> Rows.of(String.class));
	}

	record All(UUID unitId, String shortName, String idInWords, int people, long version, boolean here,
			LocalDate datedOn, Instant sentAt, DayOfWeek day, Integer seen, BigDecimal points) {

	}

	record Counted(int people) {

	}

}
