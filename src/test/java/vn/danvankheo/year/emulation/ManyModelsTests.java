package vn.danvankheo.year.emulation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

import vn.danvankheo.ground.organisation.Accounts;
import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.runtime.Statements;
import vn.danvankheo.ground.runtime.TestDatabase;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;

/** The list with a hundred thousand models, in a database of its own. */
@DatabaseTest
@TestPropertySource(properties = "dvk.test.database-name=many")
class ManyModelsTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private JdbcClient database;

	@Autowired
	private ModelList list;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private ModelBrowsing browsing;

	@Autowired
	private Accounts accounts;

	@Test
	void a_hundred_thousand_models_are_paged_searched_and_counted_by_indexes() throws SQLException {
		StoryWorld world = StoryWorld.in(this.beans);
		load(world);
		Scope scope = world.actor("danvan").scope();
		UUID middle = this.database.sql("select participation_id from participation where name = 'Mô hình 50000'")
			.query(UUID.class)
			.single();
		assertThat(plan("select * from participation p where p.content like '%a%'", null, middle))
			.as("a plan that does scan is recognised")
			.contains("Seq Scan on participation");
		for (Map<String, String> asked : List.of(Map.<String, String>of(), Map.of("stage", "SUBMITTED"),
				Map.of("q", "duong hoa 4711"), Map.of("q", "mo hinh"), Map.of("unit", world.ward().id().toString()),
				Map.of("after", middle.toString()), Map.of("before", middle.toString(), "stage", "RECEIVED"))) {
			this.transactions
				.executeWithoutResult((status) -> usesIndexes(scope, world, ModelFilter.of(asked), middle));
		}
		ModelFilter after = ModelFilter.of(Map.of("after", middle.toString(), "size", "3"));
		assertThat(this.list.page(scope, world.campaign().id(), after).rows()).extracting(ModelRow::name)
			.containsExactly("Mô hình 50001", "Mô hình 50002", "Mô hình 50003");
	}

	private void usesIndexes(Scope scope, StoryWorld world, ModelFilter filter, UUID middle) {
		this.list.byIndexes();
		ModelConditions conditions = ModelConditions.of(scope, world.campaign().id(), filter);
		ModelConditions everyStage = ModelConditions.inEveryStage(scope, world.campaign().id(), filter);
		boolean keyed = filter.asked().asks("after", "before");
		String page = plan(ModelList.sql(conditions, keyed, filter.asked().asks("before")) + " limit 26", conditions,
				middle);
		assertThat(page).as("page %s", filter.query()).doesNotContain("Seq Scan on participation");
		if (!conditions.searched() && filter.get("unit") == null) {
			assertThat(page).as("page %s comes in order", filter.query()).doesNotContain("Sort Key: p.name");
		}
		if ("duong hoa 4711".equals(filter.get("q"))) {
			assertThat(page).contains("participation_by_search_key");
		}
		assertThat(plan(ModelCounts.stagesSql(everyStage), everyStage, middle)).as("stages %s", filter.query())
			.doesNotContain("Seq Scan on participation");
		assertThat(plan(ModelCounts.unitsSql(conditions), conditions, middle)).as("units %s", filter.query())
			.doesNotContain("Seq Scan on participation");
	}

	private String plan(String sql, ModelConditions conditions, UUID key) {
		JdbcClient.StatementSpec explained = this.database.sql("explain " + sql);
		if (conditions != null) {
			explained = explained.params(conditions.parameters()).param("keyName", "Mô hình 50000").param("keyId", key);
		}
		return String.join("\n", explained.query(String.class).list());
	}

	private void load(StoryWorld world) throws SQLException {
		try (Connection superuser = TestDatabase.shared().connectAsSuperuser("many");
				Statement statement = superuser.createStatement()) {
			String committee = "'" + world.committee() + "'::uuid";
			String person = "'" + world.actor("phuong1").account() + "'::uuid";
			statement.execute("insert into emulation_model select gen_random_uuid(), " + committee
					+ ", 'N-' || n, null, null, now(), 0 from generate_series(10000, 109999) n");
			statement.execute(
					"""
							insert into participation (participation_id, committee_id, campaign_id, round_id, unit_id, model_id, stage,
							  name, name_key, model_kind, owner_kind, novelty, hard_field, search_key, submitted_at, created_at,
							  created_by, changed_at, changed_by, changed_by_name, version)
							select gen_random_uuid(), m.committee_id, '%s', '%s', case when n %% 3 = 0 then '%s'::uuid else '%s'::uuid end,
							  m.model_id, case when n %% 5 = 0 then 'SUBMITTED' else 'RECEIVED' end, 'Mô hình ' || n, 'mo hinh ' || n,
							  'MODEL', 'COLLECTIVE', 'NEW', false, 'mo hinh duong hoa ' || n || ' phuong', now(), now(), %s, now(), %s,
							  'Cán bộ', 0
							from (select model_id, committee_id, cast(substr(code, 3) as integer) n from emulation_model
							  where code like 'N-%%') m"""
						.formatted(world.campaign().id(), world.round().id(), world.ward().id(), world.commune().id(),
								person, person));
			statement.execute("vacuum analyze participation");
			statement.execute("analyze emulation_model");
			statement.execute("analyze unit");
		}
	}

	@Test
	void a_page_asks_as_many_questions_for_three_rows_as_for_one() {
		StoryWorld one = StoryWorld.in(this.beans);
		new StoryModels(one).sent(one.ward(), "Một");
		StoryWorld three = StoryWorld.in(this.beans);
		for (String name : List.of("Một", "Hai", "Ba")) {
			new StoryModels(three).sent(three.ward(), name);
		}
		int once = statements(one);
		assertThat(once).isPositive();
		assertThat(statements(three)).isEqualTo(once);
	}

	private int statements(StoryWorld world) {
		var signedIn = this.accounts.findByUsername(world.username("danvan")).orElseThrow().signedIn();
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of()));
		try {
			return Statements.of(() -> this.browsing.view(signedIn.actor(), ModelFilter.of(Map.of())));
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

}
