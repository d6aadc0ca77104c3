package vn.danvankheo.year.emulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.year.campaign.CampaignId;

/**
 * Which participations (alias {@code p}) a reader may see and asked to see, as SQL with
 * named parameters. A text never sent is seen by its own unit alone, unless it was
 * entered on its behalf.
 */
final class ModelConditions {

	private final StringBuilder sql = new StringBuilder("p.committee_id = :committee and p.campaign_id = :campaign");

	private final Map<String, Object> parameters = new HashMap<>(Stage.parameters());

	private static final String ANOTHER = "p.model_id <> all (select x.model_id from emulation_model x "
			+ "where x.committee_id = :committee and x.code = :code)";

	private final boolean searched;

	private boolean coded;

	private ModelConditions(Scope scope, CampaignId campaign, boolean searched) {
		this.searched = searched;
		this.parameters.put("committee", scope.committee().committeeId());
		this.parameters.put("campaign", campaign.campaignId());
	}

	/** Everything the filter asks but the stage. */
	static ModelConditions inEveryStage(Scope scope, CampaignId campaign, ModelFilter filter) {
		List<String> words = filter.words();
		ModelConditions conditions = new ModelConditions(scope, campaign, !words.isEmpty()).seenIn(scope).where(filter);
		conditions.is("p.owner_kind", "ownerKind", filter.get("ownerKind"));
		conditions.is("p.model_kind", "modelKind", filter.get("modelKind"));
		conditions.is("p.novelty", "novelty", filter.get("novelty"));
		conditions.is("p.field_id", "field", filter.asked().id("field"));
		conditions.and(filter.asked().asks("late"), "p.days_late > 0");
		conditions.and(filter.asked().asks("hardField"), "p.hard_field");
		conditions.resent(filter.get("resent"));
		conditions.said(words, filter.code());
		return conditions;
	}

	/** What the filter asks, stage and all; withdrawn ones only when asked for. */
	static ModelConditions of(Scope scope, CampaignId campaign, ModelFilter filter) {
		ModelConditions conditions = inEveryStage(scope, campaign, filter);
		if (filter.stage() != null) {
			conditions.is("p.stage", "stage", filter.stage().name());
		}
		conditions.and(filter.stage() == null, "p.stage <> :WITHDRAWN");
		return conditions;
	}

	/**
	 * The drafts there, of which others than the unit learn no more than their number.
	 */
	static ModelConditions drafts(Scope scope, CampaignId campaign, ModelFilter filter) {
		ModelConditions conditions = new ModelConditions(scope, campaign, false).ofUnits(scope).where(filter);
		conditions.and(true, "p.stage = :DRAFT and p.entry_source is null");
		return conditions;
	}

	/** Found by all of these words, or by the code that they are. */
	private void said(List<String> words, String code) {
		List<String> found = new ArrayList<>(List.of("true"));
		for (int word = 0; word < words.size(); word++) {
			found.add("p.search_key like :word" + word);
			this.parameters.put("word" + word, "%" + words.get(word) + "%");
		}
		this.coded = code != null;
		this.parameters.put("code", code);
		and(!words.isEmpty(), "(" + String.join(" and ", found) + (this.coded ? " or not " + ANOTHER : "") + ")");
	}

	private ModelConditions seenIn(Scope scope) {
		if (!scope.allUnits()) {
			return ofUnits(scope);
		}
		String told = "p.submitted_at is not null or p.entry_source is not null";
		and(true, "(" + told + (scope.units().isEmpty() ? "" : " or p.unit_id in (:units)") + ")");
		this.parameters.put("units", scope.unitValues());
		return this;
	}

	private ModelConditions ofUnits(Scope scope) {
		and(!scope.allUnits(), "p.unit_id in (:units)");
		this.parameters.put("units", scope.unitValues());
		return this;
	}

	private ModelConditions where(ModelFilter filter) {
		is("p.unit_id", "unit", filter.asked().id("unit"));
		if (filter.get("round") != null) {
			and(true, "p.round_id = (select r.round_id from round r where r.committee_id = :committee "
					+ "and r.campaign_id = :campaign and r.number = :round)");
			this.parameters.put("round", filter.asked().number("round"));
		}
		if (filter.get("unitKind") != null) {
			and(true, "p.unit_id in (select k.unit_id from unit k where k.committee_id = :committee "
					+ "and k.kind = :unitKind)");
			this.parameters.put("unitKind", filter.get("unitKind"));
		}
		return this;
	}

	private void resent(String wanted) {
		and(wanted != null,
				("true".equals(wanted) ? "" : "not ")
						+ "exists (select 1 from stage_change s where s.participation_id = p.participation_id "
						+ "and s.to_stage = :RETURNED)");
	}

	private void is(String column, String name, Object value) {
		if (value != null) {
			and(true, column + " = :" + name);
			this.parameters.put(name, value);
		}
	}

	private void and(boolean applies, String condition) {
		if (applies) {
			this.sql.append(" and ").append(condition);
		}
	}

	String sql() {
		return this.sql.toString();
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

	/** Whether a model is another than the one whose code is searched for. */
	String another() {
		return this.coded ? ANOTHER : "true";
	}

	/** Whether the model of a code comes before all others. */
	boolean coded() {
		return this.coded;
	}

	/** Whether it searches for words, which is capped before it is sorted. */
	boolean searched() {
		return this.searched;
	}

}
