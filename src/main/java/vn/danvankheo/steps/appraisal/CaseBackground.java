package vn.danvankheo.steps.appraisal;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.SearchKey;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

/** What is known of a model besides what it says this year. */
@Repository
class CaseBackground {

	private static final String EARLIER = """
			select p.participation_id as id, c.year, r.name as round, u.short_name as unit, p.name, p.stage,
			  (select s.reason from stage_change s where s.participation_id = p.participation_id and s.reason is not null
			   order by s.position desc limit 1) as reason
			from participation p join campaign c on c.campaign_id = p.campaign_id
			join round r on r.round_id = p.round_id join unit u on u.unit_id = p.unit_id
			where p.committee_id = :committee and p.model_id = :model and p.participation_id <> :self
			  and p.submitted_at is not null
			order by c.year desc, r.number desc""";

	/** Sought among those whose names look alike, its own unit's, and the first sixty. */
	private static final String CHOICES = """
			with candidate as (
			  (select p.participation_id from participation p where p.committee_id = :committee and p.name_key % :key
			    and p.campaign_id = :campaign and p.stage in (:GOING_ON))
			  union (select p.participation_id from participation p where p.committee_id = :committee
			    and p.campaign_id = :campaign and p.unit_id = :unit and p.stage in (:GOING_ON) limit 500)
			  union (select p.participation_id from participation p where p.committee_id = :committee
			    and p.campaign_id = :campaign and p.stage in (:GOING_ON) limit 61))
			select p.participation_id as id, p.name, u.short_name as unit,
			  cast(round(similarity(p.name_key, :key) * 100) as integer) as percent
			from candidate c join participation p on p.participation_id = c.participation_id
			join unit u on u.unit_id = p.unit_id
			where p.participation_id <> :self
			order by percent desc, p.unit_id = :unit desc, p.name collate vietnamese, p.participation_id limit 60""";

	private static final String HEAD = """
			select m.code, u.short_name as unit, c.year, r.name as round
			from participation p join emulation_model m on m.model_id = p.model_id
			join unit u on u.unit_id = p.unit_id join campaign c on c.campaign_id = p.campaign_id
			join round r on r.round_id = p.round_id
			where p.committee_id = :committee and p.participation_id = :self""";

	private final JdbcClient database;

	CaseBackground(JdbcClient database) {
		this.database = database;
	}

	Head head(Participation model) {
		return of(HEAD, model).query(Rows.of(Head.class)).single();
	}

	/** The same model in other years and rounds, the latest first. */
	List<EarlierYear> earlier(Participation model) {
		return of(EARLIER, model).param("model", model.model().modelId()).query(Rows.of(EarlierYear.class)).list();
	}

	/** What it may be merged with, the most alike first. */
	List<MergeChoice> choices(Participation model) {
		return of(CHOICES, model).param("campaign", model.place().campaign().campaignId())
			.param("unit", model.unit().unitId())
			.param("key", SearchKey.of(model.facts().name()).value())
			.query(Rows.of(MergeChoice.class))
			.list();
	}

	private JdbcClient.StatementSpec of(String sql, Participation model) {
		return this.database.sql(sql)
			.params(Stage.parameters())
			.param("committee", model.place().committee().committeeId())
			.param("self", model.id().participationId());
	}

	/** Where a model belongs. */
	record Head(String code, String unit, int year, String round) {

	}

}
