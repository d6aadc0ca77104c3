package vn.danvankheo.edges.demonstration;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The story, as it stands in the database after the first start. */
@Tag("database")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "dvk.demonstration=true", "dvk.test.database-name=demonstration" })
class DemonstrationTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DemonstrationAccounts accounts;

	private List<String> texts(String sql) {
		return this.jdbc.sql(sql).query(String.class).list();
	}

	private int number(String sql) {
		return this.jdbc.sql(sql).query(Integer.class).single();
	}

	@Test
	void one_town_and_a_small_neighbour() {
		assertThat(texts("""
				select c.code || ' ' || count(*) from steering_committee c join unit u using (committee_id)
				group by c.code order by c.code""")).containsExactly("LAMKHE 53", "TRADONG 3");
	}

	@Test
	void units_are_in_every_situation() {
		assertThat(texts("select distinct stage from participation order by 1")).containsExactly("ASSIGNED", "DECLINED",
				"DISCONTINUED", "DRAFT", "IN_PROGRESS", "RECEIVED", "RETURNED", "SUBMITTED", "WITHDRAWN");
		assertThat(number("select count(*) from batch where number > 1")).isPositive();
		assertThat(number("select count(*) from batch where days_late > 0")).isPositive();
		assertThat(number("select count(*) from batch where still_missing > 0")).isPositive();
		assertThat(number("select count(*) from participation where entry_source is not null and confirmed_at is null"))
			.isPositive();
		assertThat(number("select count(*) from model_in_several_years()".replace("model_in_several_years()",
				"(select model_id from participation group by model_id having count(*) > 1) m")))
			.isGreaterThan(20);
	}

	@Test
	void the_year_before_is_assigned_by_a_notice_and_this_year_is_being_appraised() {
		assertThat(texts("select kind || ' ' || state || ' ' || coalesce(reference, '') from paper order by 1"))
			.containsExactly("ASSIGNMENT_NOTICE SENT 47-TB/ThU", "TEAM_DECISION AWAITING_SIGNATURE ",
					"TEAM_DECISION ISSUED 01-QĐ/BCĐ");
		assertThat(number("select count(*) from verdict where state = 'PENDING'")).isGreaterThan(10);
		assertThat(number("select count(*) from opinion where superseded_at is null")).isGreaterThan(5);
		assertThat(number("select count(*) from inspection")).isEqualTo(10);
		assertThat(texts("select state || ' ' || count(*) from minutes group by state")).as("the year before's")
			.containsExactly("LOCKED 5");
	}

	@Test
	void the_notice_names_the_organ_above_and_the_place() {
		assertThat(texts("select above || ' / ' || name from letterhead where organ = 'PARTY_COMMITTEE'"))
			.containsExactly("ĐẢNG BỘ TỈNH HÀ TRÀ / THỊ ỦY LAM KHÊ");
	}

	@Test
	void about_a_hundred_and_twenty_models_each_with_words_of_its_own() {
		assertThat(number("select count(*) from emulation_model")).isBetween(115, 140);
		assertThat(texts("""
				select content from participation where content <> '' group by content
				having count(distinct model_id) > 1""")).isEmpty();
	}

	@Test
	void nothing_happened_later_than_now_or_before_its_round_opened() {
		assertThat(texts("""
				select p.name from participation p join stage_change s using (participation_id)
				join round r on r.round_id = p.round_id
				where s.changed_at > now() or s.changed_at < r.opens_on""")).isEmpty();
	}

	@Test
	void the_year_before_has_months_of_every_kind_and_threads_in_every_state() {
		assertThat(texts("""
				select distinct case when excused_at is not null then 'excused' when fulfilled_at is null then 'never'
				  else case when completed_at >= due_at then 'late' else 'in time' end
				    || case when uneventful then ', nothing to tell' else '' end
				    || case when extended_at is not null then ', more time given' else '' end end
				from obligation o join campaign c using (committee_id, campaign_id)
				where o.kind = 'MONTH_REPORT' and c.plan_number <> '31-KH/BCĐ' order by 1""")).contains("excused",
				"in time", "in time, nothing to tell", "late", "late, more time given", "never");
		assertThat(texts("select distinct state from concern order by 1")).containsExactly("ANSWERED", "REFERRED",
				"SOLVED");
		assertThat(texts("select kind || ' ' || state from model_change order by 1")).contains("EXTEND DECLINED",
				"EXTEND GRANTED", "OWNER GRANTED", "STOP GRANTED");
	}

	@Test
	void the_month_that_runs_is_not_late_and_the_page_says_which_step_it_is() {
		assertThat(number("""
				select count(*) from obligation o join campaign c using (committee_id, campaign_id)
				where o.kind = 'MONTH_REPORT' and c.plan_number = '31-KH/BCĐ' and o.due_at > now()"""))
			.isGreaterThan(40);
		assertThat(number("""
				select count(*) from obligation o join campaign c using (committee_id, campaign_id)
				where o.kind = 'MONTH_REPORT' and c.plan_number = '31-KH/BCĐ' and o.due_at <= now()""")).isZero();
		assertThat(number("select count(*) from obligation where kind = 'MONTH_REPORT' and extended_until > now()"))
			.isOne();
		assertThat(this.accounts.about()).isEqualTo("Năm nay đang ở bước 2: thẩm định, thống nhất danh sách.");
	}

	@Test
	void everybody_shown_has_an_account_that_works() {
		assertThat(this.accounts.list()).hasSizeGreaterThan(8)
			.allSatisfy((shown) -> assertThat(this.jdbc
				.sql("select count(*) from account where username = ? and enabled and password_hash is not null")
				.param(shown.username())
				.query(Integer.class)
				.single()).isOne());
	}

}
