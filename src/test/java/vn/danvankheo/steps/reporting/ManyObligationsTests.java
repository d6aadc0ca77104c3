package vn.danvankheo.steps.reporting;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.runtime.Statements;
import vn.danvankheo.ground.runtime.TestDatabase;
import vn.danvankheo.story.StoryPages;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.campaign.DayOffRule;
import vn.danvankheo.year.campaign.ReportDays;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A hundred thousand obligations and fifty thousand lines of logs, of forty committees in
 * three years each, in a database of its own: what one committee's pages ask is found by
 * indexes.
 */
@DatabaseTest
@TestPropertySource(properties = "dvk.test.database-name=owed")
class ManyObligationsTests {

	private static final Pattern SELECT = Pattern.compile("(?s)\\b(?:select|with)\\b.*");

	private static final Pattern READ_WHOLE = Pattern
		.compile("Seq Scan on (?:obligation|log_entry|stage_change)\\b(?!_)");

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void board_home_and_the_page_of_a_model_are_read_by_indexes() throws SQLException {
		StoryWorld world = StoryWorld.in(this.beans);
		ReportStory story = new ReportStory(world);
		Participation model = story.assigned(world.ward(), "Thắp sáng đường quê");
		story.settle(new ReportDays(25, false, false, DayOffRule.SAME, 20, LocalDate.of(world.campaign().year(), 1, 1),
				null, null));
		story.log(model, world.today(), "Lắp thêm 12 đèn");
		StoryPages pages = new StoryPages(this.mvc, world);
		// A plan for whatever the parameters are is only told where none are bound.
		try (Connection superuser = TestDatabase.shared().connectAsSuperuser("owed?preferQueryMode=simple");
				Statement database = superuser.createStatement()) {
			load(database);
			assertThat(plan(database, "select * from obligation where kind like ?"))
				.as("a plan that does read it whole is recognised")
				.containsPattern(READ_WHOLE);
			for (String person : List.of("danvan", "thanhvien", "thuongtruc", "phuong1")) {
				for (String path : List.of("/", "/obligations/year", "/implementation",
						"/participations/" + model.id())) {
					asksByIndexes(database, person + " " + path, () -> pages.read(person, path));
				}
			}
			asksByIndexes(database, "the board of a period", () -> pages.read("danvan", "/obligations"));
		}
	}

	private static void asksByIndexes(Statement database, String what, Runnable page) throws SQLException {
		List<String> asked = Statements.heard(page).stream().flatMap(ManyObligationsTests::select).distinct().toList();
		assertThat(asked).as(what).isNotEmpty();
		for (String sql : asked) {
			assertThat(plan(database, sql)).as("%s: %s", what, sql).doesNotContainPattern(READ_WHOLE);
		}
	}

	/** What is read of these tables, without the words of the log around it. */
	private static Stream<String> select(String message) {
		Matcher select = SELECT.matcher(message);
		boolean read = select.find() && message.matches("(?s).*\\b(obligation|log_entry|stage_change)\\b.*")
				&& !message.contains("for update") && !message.contains("insert into");
		return read ? Stream.of(select.group().replaceFirst("\\]\\s*$", "")) : Stream.empty();
	}

	/** As it is planned for whatever its parameters are. */
	private static String plan(Statement database, String sql) throws SQLException {
		StringBuilder numbered = new StringBuilder();
		int number = 0;
		for (char letter : sql.toCharArray()) {
			numbered.append((letter == '?') ? "$" + ++number : String.valueOf(letter));
		}
		StringBuilder plan = new StringBuilder();
		try (var lines = database.executeQuery("explain (generic_plan) " + numbered)) {
			while (lines.next()) {
				plan.append(lines.getString(1)).append('\n');
			}
		}
		return plan.toString();
	}

	/** Of others; whom they belong to does not matter here. */
	private static void load(Statement database) throws SQLException {
		database.execute("set session_replication_role = replica");
		database.execute(
				"""
						insert into obligation (obligation_id, committee_id, campaign_id, unit_id, kind, due_at, lock_at, version,
						  period_id, standing_office, expected, extent, uneventful)
						select gen_random_uuid(), md5('c' || n % 40)::uuid, md5('y' || n % 120)::uuid, md5('u' || n % 11999)::uuid,
						  'MONTH_REPORT', now(), now(), 0, md5('p' || n % 1440)::uuid, false, true, 'NOTHING', false
						from generate_series(1, 100000) n""");
		database.execute(
				"""
						insert into log_entry (entry_id, committee_id, participation_id, happened_on, nothing_new, text, written_at,
						  written_by, written_by_name, version)
						select gen_random_uuid(), md5('c' || n % 40)::uuid, md5('m' || n % 4999)::uuid, current_date, false, 'Họp dân',
						  now(), md5('a' || n % 40)::uuid, 'Cán bộ', 0 from generate_series(1, 50000) n""");
		database.execute(
				"""
						insert into stage_change (stage_change_id, committee_id, participation_id, from_stage, to_stage, changed_at,
						  changed_by, changed_by_name, document_reference)
						select gen_random_uuid(), md5('c' || n % 40)::uuid, md5('m' || n % 4999)::uuid, 'SELECTED', 'ASSIGNED', now(),
						  md5('a' || n % 40)::uuid, 'Cán bộ', '01-TB/ThU' from generate_series(1, 20000) n""");
		database.execute("set session_replication_role = origin");
		database.execute("vacuum analyze obligation");
		database.execute("vacuum analyze log_entry");
		database.execute("vacuum analyze stage_change");
	}

}
