package vn.danvankheo.year.obligation;

import java.util.HashMap;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import vn.danvankheo.ground.runtime.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** What was owed before there were kinds is owed as before. */
@Tag("database")
class MovedDutiesTests {

	private final DriverManagerDataSource source = new DriverManagerDataSource(TestDatabase.shared().url("moved"),
			"dvk_owner", TestDatabase.shared().ownerPassword());

	private final JdbcTemplate database = new JdbcTemplate(this.source);

	@Test
	void rounds_become_periods_and_the_numbers_of_each_unit_are_kept() {
		migrate(MigrationVersion.fromVersion("297"));
		this.database.execute(
				"""
						insert into steering_committee (committee_id, code, name, name_upper, name_abbreviation, party_committee,
						  party_committee_upper, party_committee_abbreviation, standing_office, standing_office_upper,
						  standing_office_abbreviation, place_name, valid_from, version)
						values (md5('town')::uuid, 'TX', 'n', 'N', 'N', 'p', 'P', 'P', 's', 'S', 'S', 'Thị xã', '2020-01-01', 0);
						insert into unit (unit_id, committee_id, code, name, short_name, kind, search_key, valid_from, version)
						select md5(code)::uuid, md5('town')::uuid, code, code, code, 'WARD', lower(code), '2020-01-01', 0
						from unnest(array['P1', 'P2', 'P3', 'P4']) code;
						insert into campaign (campaign_id, committee_id, year, plan_number, title, period_from, period_to,
						  monthly_due_day_in_plan, version)
						values (md5('year')::uuid, md5('town')::uuid, 2023, '26', 'Kế hoạch', 2022, 2025, false, 0);
						insert into round (round_id, committee_id, campaign_id, number, name, opens_on, due_on, locks_on,
						  stated_in_plan, quota_applies, opened_at, version)
						values (md5('first')::uuid, md5('town')::uuid, md5('year')::uuid, 1, 'Đợt đầu năm', '2023-03-01',
						    '2023-03-23', '2023-03-31', false, true, '2023-03-01T00:00:05+07', 1),
						  (md5('second')::uuid, md5('town')::uuid, md5('year')::uuid, 2, 'Đợt bổ sung', '2023-07-01',
						    '2023-07-10', '2023-07-20', false, false, null, 0);
						insert into obligation (obligation_id, committee_id, campaign_id, unit_id, kind, round_id, required, due_at,
						  lock_at, delivered, shortfall_reason, first_delivered_at, fulfilled_at, completed_at, version)
						select md5('owed ' || code)::uuid, md5('town')::uuid, md5('year')::uuid, md5(code)::uuid, 'REGISTRATION',
						  md5('first')::uuid, required, '2023-03-24T00:00:00+07', '2023-04-01T00:00:00+07', delivered, reason,
						  case when delivered > 0 then timestamptz '2023-03-20T09:00:00+07' end,
						  case when delivered >= 5 then timestamptz '2023-03-20T09:00:00+07' end,
						  case when delivered >= 5 then timestamptz '2023-03-20T09:00:00+07' end, 3
						from (values ('P1', 5, 6, null), ('P2', 5, 3, 'Đang khảo sát'), ('P3', 5, 0, null), ('P4', 0, 0, null))
						  as told (code, required, delivered, reason)""");
		migrate(MigrationVersion.LATEST);
		assertThat(this.database.queryForList("""
				select name, from_day::text, to_day::text, opens_on::text, opened_at is not null as opened, expected,
				  due_at = '2023-03-24T00:00:00+07' and lock_at = '2023-04-01T00:00:00+07' as as_before
				from obligation_period order by opens_on"""))
			.containsExactly(Map.of("name", "Đợt đầu năm", "from_day", "2023-01-01", "to_day", "2023-12-31", "opens_on",
					"2023-03-01", "opened", true, "expected", 3, "as_before", true), unopened());
		assertThat(this.database.queryForList("""
				select concat_ws(' ', u.code, o.expected, o.extent, t.required, t.delivered, t.shortfall_reason)
				from obligation o join registration_tally t on t.obligation_id = o.obligation_id
				  join obligation_period p on p.period_id = o.period_id and p.subject_id = t.round_id
				  join unit u on u.unit_id = o.unit_id and u.unit_id = t.unit_id order by u.code""", String.class))
			.containsExactly("P1 t WHOLE 5 6", "P2 t PART 5 3 Đang khảo sát", "P3 t NOTHING 5 0", "P4 f NOTHING 0 0");
	}

	private static Map<String, Object> unopened() {
		Map<String, Object> row = new HashMap<>(Map.of("name", "Đợt bổ sung", "from_day", "2023-01-01", "to_day",
				"2023-12-31", "opens_on", "2023-07-01", "opened", false, "as_before", false));
		row.put("expected", null);
		return row;
	}

	private void migrate(MigrationVersion version) {
		Flyway.configure()
			.dataSource(this.source)
			.placeholders(Map.of("app_role", "dvk_app"))
			.target(version)
			.load()
			.migrate();
	}

}
