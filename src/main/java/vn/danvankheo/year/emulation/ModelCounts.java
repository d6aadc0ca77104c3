package vn.danvankheo.year.emulation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.year.campaign.CampaignId;

/** Counts what the list would show, exactly up to a thousand. */
@Repository
class ModelCounts {

	private static final int LIMIT = Counted.CAP + 1;

	private static final String STAGES = Arrays.stream(Stage.values())
		.map((stage) -> "('" + stage + "')")
		.collect(Collectors.joining(", "));

	private final JdbcClient database;

	ModelCounts(JdbcClient database) {
		this.database = database;
	}

	/** The figures for this reader and filter. */
	ModelFigures figures(Scope scope, CampaignId campaign, ModelFilter filter) {
		ModelConditions everyStage = ModelConditions.inEveryStage(scope, campaign, filter);
		Map<Stage, Counted> stages = stages(everyStage);
		int total = stages.entrySet()
			.stream()
			.filter((entry) -> entry.getKey() != Stage.WITHDRAWN)
			.mapToInt((entry) -> entry.getValue().number())
			.sum();
		boolean guessed = everyStage.searched() && total > Counted.CAP;
		boolean tellDrafts = scope.allUnits() && !filter.ofContent();
		return new ModelFigures(guessed ? new EnumMap<>(Stage.class) : stages, new Counted(total),
				units(ModelConditions.of(scope, campaign, filter)),
				tellDrafts ? drafts(ModelConditions.drafts(scope, campaign, filter)) : null);
	}

	private Map<Stage, Counted> stages(ModelConditions conditions) {
		Map<Stage, Counted> stages = new EnumMap<>(Stage.class);
		this.database.sql(stagesSql(conditions))
			.params(conditions.parameters())
			.query((row, number) -> stages.put(Stage.valueOf(row.getString("stage")), new Counted(row.getInt("n"))))
			.list();
		return stages;
	}

	static String stagesSql(ModelConditions conditions) {
		if (conditions.searched()) {
			return "select p.stage, count(*) as n from (select p.stage from participation p where " + conditions.sql()
					+ " limit " + LIMIT + ") p group by p.stage";
		}
		return "select s.stage, (select count(*) from (select 1 from participation p where " + conditions.sql()
				+ " and p.stage = s.stage limit " + LIMIT + ") c) as n from (values " + STAGES + ") s (stage)";
	}

	private int units(ModelConditions conditions) {
		return this.database.sql(unitsSql(conditions)).params(conditions.parameters()).query(Integer.class).single();
	}

	static String unitsSql(ModelConditions conditions) {
		if (conditions.searched()) {
			return "select count(distinct p.unit_id) from (select p.unit_id from participation p where "
					+ conditions.sql() + " limit " + LIMIT + ") p";
		}
		return "select count(*) from unit u cross join lateral (select 1 from participation p where " + conditions.sql()
				+ " and p.unit_id = u.unit_id limit 1) found where u.committee_id = :committee";
	}

	private Counted drafts(ModelConditions conditions) {
		return new Counted(this.database
			.sql("select count(*) from (select 1 from participation p where " + conditions.sql() + " limit " + LIMIT
					+ ") c")
			.params(conditions.parameters())
			.query(Integer.class)
			.single());
	}

}
