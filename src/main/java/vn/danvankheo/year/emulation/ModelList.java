package vn.danvankheo.year.emulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.campaign.CampaignId;

/**
 * The models of one campaign in Vietnamese order, page by key, each page one statement
 * however many rows there are.
 */
@Repository
class ModelList {

	private static final String ORDER = "p.name collate vietnamese";

	private static final String COLUMNS = """
			select p.participation_id as id, p.version, m.code, p.name, p.stage, p.model_kind, p.owner_kind, p.novelty,
			  p.owner, p.unit_id as unit, u.short_name as unit_name, f.name as field_name, p.hard_field, p.starts_on,
			  p.ends_on, p.days_late, p.entry_source
			from %s p
			join emulation_model m on m.committee_id = p.committee_id and m.model_id = p.model_id
			join unit u on u.committee_id = p.committee_id and u.unit_id = p.unit_id
			left join field f on f.committee_id = p.committee_id and f.field_id = p.field_id
			""";

	private final JdbcClient database;

	ModelList(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Keeps the planner on indexes until the transaction ends: a limit would tempt it to
	 * read the table from the start, which costs all of it where little is found.
	 */
	void byIndexes() {
		this.database.sql("set local enable_seqscan = off").update();
	}

	/** The page after or before the row the filter names, else the first page. */
	ModelPage page(Scope scope, CampaignId campaign, ModelFilter filter) {
		ModelConditions conditions = ModelConditions.of(scope, campaign, filter);
		boolean backwards = filter.asked().asks("before");
		Optional<Key> key = key(conditions, filter.asked().id(backwards ? "before" : "after"));
		List<ModelRow> rows = new ArrayList<>(
				rows(conditions, key, backwards && key.isPresent(), filter.asked().size() + 1));
		boolean more = rows.size() > filter.asked().size();
		if (more) {
			rows.remove(filter.asked().size());
		}
		if (backwards && key.isPresent()) {
			Collections.reverse(rows);
			return new ModelPage(rows, more, true, first(conditions, rows));
		}
		return new ModelPage(rows, key.isPresent(), more, key.isPresent() ? first(conditions, rows) : 1);
	}

	private Optional<Key> key(ModelConditions conditions, UUID id) {
		return (id == null) ? Optional.empty() : this.database.sql("select " + conditions.another()
				+ " as another, p.name, p.participation_id as id from participation p where p.committee_id = :committee "
				+ "and p.campaign_id = :campaign and p.participation_id = :id")
			.params(conditions.parameters())
			.param("id", id)
			.query(Rows.of(Key.class))
			.optional();
	}

	private List<ModelRow> rows(ModelConditions conditions, Optional<Key> key, boolean backwards, int most) {
		Map<String, Object> parameters = new HashMap<>(conditions.parameters());
		key.ifPresent((found) -> parameters
			.putAll(Map.of("keyAnother", found.another(), "keyName", found.name(), "keyId", found.id())));
		return this.database.sql(sql(conditions, key.isPresent(), backwards) + " limit " + most)
			.params(parameters)
			.query(Rows.of(ModelRow.class))
			.list();
	}

	static String sql(ModelConditions conditions, boolean keyed, boolean backwards) {
		String source = conditions.searched() ? "(select p.* from participation p where %s%s limit %d)"
			.formatted(conditions.sql(), conditions.coded() ? " order by " + conditions.another() : "", Counted.CAP)
				: "participation";
		String direction = backwards ? " desc" : "";
		String where = (conditions.searched() ? "true" : conditions.sql())
				+ (keyed ? " and " + beyond(conditions, backwards ? "<" : ">") : "");
		return COLUMNS.formatted(source) + "where " + where + " order by "
				+ (conditions.coded() ? conditions.another() + direction + ", " : "") + ORDER + direction
				+ ", p.participation_id" + direction;
	}

	private static String beyond(ModelConditions conditions, String sign) {
		return "(" + (conditions.coded() ? conditions.another() + ", " : "") + ORDER + ", p.participation_id) " + sign
				+ (conditions.coded() ? " (:keyAnother, " : " (")
				+ "cast(:keyName as text) collate vietnamese, :keyId)";
	}

	private int first(ModelConditions conditions, List<ModelRow> rows) {
		if (rows.isEmpty()) {
			return 0;
		}
		Map<String, Object> parameters = new HashMap<>(conditions.parameters());
		parameters.putAll(Map.of("keyName", rows.get(0).name(), "keyId", rows.get(0).id(), "keyAnother",
				!rows.get(0).code().equals(parameters.get("code"))));
		int before = this.database
			.sql("select count(*) from (select 1 from participation p where " + conditions.sql() + " and "
					+ beyond(conditions, "<") + " limit " + (Counted.CAP + 1) + ") b")
			.params(parameters)
			.query(Integer.class)
			.single();
		return (before > Counted.CAP) ? 0 : before + 1;
	}

	/**
	 * Everything the filter asks, from the database as it is read: close it inside the
	 * transaction.
	 */
	Stream<ExportedModel> all(Scope scope, CampaignId campaign, ModelFilter filter) {
		return all(scope, campaign, filter, ORDER);
	}

	/** The same, unit by unit, each in the order of its list. */
	Stream<ExportedModel> byUnit(Scope scope, CampaignId campaign, ModelFilter filter) {
		return all(scope, campaign, filter, "u.short_name collate vietnamese, u.unit_id, p.created_at");
	}

	/** How many the filter asks for, counted up to so many. */
	int count(Scope scope, CampaignId campaign, ModelFilter filter, int most) {
		ModelConditions conditions = ModelConditions.of(scope, campaign, filter);
		return this.database
			.sql("select count(*) from (select 1 from participation p where " + conditions.sql() + " limit " + most
					+ ") c")
			.params(conditions.parameters())
			.query(Integer.class)
			.single();
	}

	private Stream<ExportedModel> all(Scope scope, CampaignId campaign, ModelFilter filter, String order) {
		ModelConditions conditions = ModelConditions.of(scope, campaign, filter);
		return this.database
			.sql(ExportedModel.SQL + "where " + conditions.sql() + " order by " + order + ", p.participation_id")
			.withFetchSize(500)
			.params(conditions.parameters())
			.query(ExportedModel::read)
			.stream();
	}

	/** Where a page begins or ends. */
	record Key(boolean another, String name, UUID id) {

	}

}
