package vn.danvankheo;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.danvankheo.ground.runtime.DatabaseTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The database itself refuses a link from one committee's record to another's. */
@DatabaseTest
class CommitteeWallsTests {

	private static final String OF_A_COMMITTEE = """
			with owned as (
			  select attrelid as oid, attnum from pg_attribute a join pg_class c on c.oid = a.attrelid
			  where a.attname = 'committee_id' and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
			    and c.relname <> 'steering_committee')
			""";

	@Autowired
	private JdbcTemplate database;

	@Test
	void every_link_between_records_of_a_committee_carries_the_committee() {
		assertThat(this.database.queryForList(OF_A_COMMITTEE + """
				select f.conrelid::regclass || ' ' || pg_get_constraintdef(f.oid)
				from pg_constraint f join owned o on o.oid = f.conrelid join owned r on r.oid = f.confrelid
				where f.contype = 'f' and not o.attnum = any (f.conkey)""", String.class)).isEmpty();
	}

	/**
	 * What points at records of several kinds, or at what may be gone, has no foreign
	 * key.
	 */
	@Test
	void what_is_tied_to_nothing_is_named_here() {
		List<String> free = this.database.queryForList(OF_A_COMMITTEE + """
				select o.oid::regclass || '.' || a.attname
				from owned o join pg_attribute a on a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped
				where a.atttypid = 'uuid'::regtype and a.attname <> 'committee_id'
				  and not exists (select 1 from pg_constraint k where k.conrelid = o.oid and k.contype in ('f', 'p')
				    and a.attnum = any (k.conkey))
				order by 1""", String.class);
		assertThat(free).containsExactly("account.security_stamp", "attachment.subject_id", "history_entry.subject_id",
				"obligation.subject_id", "obligation_period.subject_id", "paper.subject_id", "presentation.subject_id");
	}

}
