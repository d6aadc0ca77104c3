package vn.danvankheo.edges.demonstration;

import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The present year of the story, told as far as another step. */
@Tag("database")
@Tag("thorough")
class DemonstrationStepsTests {

	private static List<String> stages(JdbcClient jdbc) {
		return jdbc.sql("""
				select distinct p.stage from participation p join campaign c using (committee_id, campaign_id)
				join steering_committee s on s.committee_id = p.committee_id
				where c.plan_number = '31-KH/BCĐ' and s.code = 'LAMKHE' order by 1""").query(String.class).list();
	}

	@Nested
	@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "dvk.demonstration=true",
			"dvk.demonstration.step=1", "dvk.test.database-name=demonstration1" })
	class Registering {

		@Autowired
		private JdbcClient jdbc;

		@Autowired
		private DemonstrationAccounts accounts;

		@Test
		void nothing_is_late_and_nothing_is_judged() {
			assertThat(stages(this.jdbc)).contains("DRAFT", "SUBMITTED", "RECEIVED")
				.doesNotContain("SELECTED", "ASSIGNED");
			assertThat(
					this.jdbc.sql("select count(*) from verdict where state = 'PENDING'").query(Integer.class).single())
				.isZero();
			assertThat(this.accounts.about()).isEqualTo("Năm nay đang ở bước 1: đăng ký mô hình.");
		}

	}

	@Nested
	@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "dvk.demonstration=true",
			"dvk.demonstration.step=5", "dvk.test.database-name=demonstration5" })
	class Building {

		@Autowired
		private JdbcClient jdbc;

		@Autowired
		private DemonstrationAccounts accounts;

		@Test
		void models_are_built_and_reported_on_and_the_page_says_that_it_is_the_nearest_step() {
			assertThat(stages(this.jdbc)).contains("IN_PROGRESS", "DISCONTINUED");
			assertThat(this.jdbc.sql("select count(*) from model_change where state = 'ASKED'")
				.query(Integer.class)
				.single()).isOne();
			assertThat(this.accounts.about()).isEqualTo("Năm nay đang ở bước 3: xây dựng mô hình, báo cáo hằng tháng. "
					+ "Bước 5 chưa có trong bản trình diễn nên mở ở bước gần nhất.");
		}

	}

}
