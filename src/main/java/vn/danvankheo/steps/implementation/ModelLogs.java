package vn.danvankheo.steps.implementation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Stage;

/** What the logs of models say, to whoever may see the models. */
@Repository
public class ModelLogs {

	/** The models that were assigned at all; a condition more may follow. */
	static final String MODELS = """
			select p.participation_id as id, m.code, p.name, p.unit_id as unit, p.stage, p.starts_on, p.ends_on,
			  (select max(s.changed_at at time zone :zone)::date from stage_change s
			    where s.participation_id = p.participation_id and s.to_stage = :ASSIGNED) as assigned_on,
			  (select max(n.sent_at at time zone :zone)::date from model_plan n
			    where n.participation_id = p.participation_id) as plan_sent_on,
			  (select max(e.happened_on) from log_entry e
			    where e.participation_id = p.participation_id and e.happened_on <= :to) as last_word_on,
			  (select max(e.happened_on) from log_entry e
			    where e.participation_id = p.participation_id and e.happened_on <= :to and not e.nothing_new) as last_news_on
			from participation p
			join emulation_model m on m.committee_id = p.committee_id and m.model_id = p.model_id
			where (p.stage in (:UNDERTAKEN) or p.stage = :DISCONTINUED)""";

	private final JdbcClient database;

	ModelLogs(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The models of a scope that were assigned in a campaign, stopped ones too: what
	 * their logs say of the days from one to another, and how far they were at the end of
	 * the latter.
	 */
	public List<LoggedModel> of(Scope scope, CampaignId campaign, LocalDate from, LocalDate to) {
		return logged(this.database.sql(MODELS + """
				  and p.committee_id = :committee and (:all or p.unit_id in (:units)) and p.campaign_id = :campaign
				order by p.created_at, p.participation_id""")
			.param("committee", scope.committee().committeeId())
			.param("all", scope.allUnits())
			.param("units", scope.unitValues())
			.param("campaign", campaign.campaignId()), from, to);
	}

	/** Those of them that are being built, without what their logs say. */
	public List<LoggedModel> underWay(Scope scope, CampaignId campaign, LocalDate today) {
		return this.database.sql(MODELS + """
				  and p.committee_id = :committee and (:all or p.unit_id in (:units)) and p.campaign_id = :campaign
				  and (p.stage = :ASSIGNED or p.stage = :IN_PROGRESS)
				order by p.created_at, p.participation_id""")
			.params(Stage.parameters())
			.param("zone", Deadline.ZONE.getId())
			.param("to", today)
			.param("committee", scope.committee().committeeId())
			.param("all", scope.allUnits())
			.param("units", scope.unitValues())
			.param("campaign", campaign.campaignId())
			.query(Rows.of(Head.class))
			.list()
			.stream()
			.map((head) -> head.with(List.of(), List.of()))
			.toList();
	}

	/** The paper by which a model was assigned. */
	Optional<String> assigningPaper(UUID model) {
		return this.database.sql("""
				select document_reference from stage_change where participation_id = :model and to_stage = :ASSIGNED
				order by position desc limit 1""")
			.param("model", model)
			.params(Stage.parameters())
			.query(String.class)
			.optional();
	}

	/** One model with its whole log; empty before it was assigned. */
	Optional<LoggedModel> one(ParticipationId model, LocalDate today) {
		return one(model, LocalDate.EPOCH, today);
	}

	/**
	 * One model with what its log says from one day to another; empty before it was
	 * assigned.
	 */
	public Optional<LoggedModel> one(ParticipationId model, LocalDate from, LocalDate to) {
		return logged(
				this.database.sql(MODELS + " and p.participation_id = :model").param("model", model.participationId()),
				from, to)
			.stream()
			.findFirst();
	}

	private List<LoggedModel> logged(JdbcClient.StatementSpec models, LocalDate from, LocalDate to) {
		List<Head> heads = models.params(Stage.parameters())
			.param("zone", Deadline.ZONE.getId())
			.param("to", to)
			.query(Rows.of(Head.class))
			.list();
		List<UUID> ids = heads.stream().map(Head::id).toList();
		Map<UUID, List<LoggedEntry>> entries = entries(ids, from, to).stream()
			.collect(Collectors.groupingBy(LoggedEntry::model));
		Map<UUID, List<TargetProgress>> targets = targets(ids, from, to).stream()
			.collect(Collectors.groupingBy(TargetProgress::model));
		return heads.stream()
			.map((head) -> head.with(entries.getOrDefault(head.id(), List.of()),
					targets.getOrDefault(head.id(), List.of())))
			.toList();
	}

	/** How far the targets of one model are by the end of a day. */
	public List<TargetProgress> progress(ParticipationId model, LocalDate day) {
		return targets(List.of(model.participationId()), day, day);
	}

	/** The same of several models, by model. */
	Map<UUID, List<TargetProgress>> progress(Collection<UUID> models, LocalDate day) {
		return targets(models, day, day).stream().collect(Collectors.groupingBy(TargetProgress::model));
	}

	/** The lines of some logs, oldest first. */
	List<LoggedEntry> entries(Collection<UUID> models, LocalDate from, LocalDate to) {
		if (models.isEmpty()) {
			return List.of();
		}
		List<Line> lines = this.database.sql("""
				select entry_id as id, participation_id as model, happened_on as day, nothing_new, text, written_at,
				  written_by_name as by_name, changed_by_name
				from log_entry where participation_id in (:models) and happened_on between :from and :to
				order by happened_on, written_at, entry_id""")
			.param("models", models)
			.param("from", from)
			.param("to", to)
			.query(Rows.of(Line.class))
			.list();
		Map<UUID, List<LoggedFigure>> figures = figures(lines.stream().map(Line::id).toList()).stream()
			.collect(Collectors.groupingBy(LoggedFigure::entry));
		return lines.stream().map((line) -> line.with(figures.getOrDefault(line.id(), List.of()))).toList();
	}

	private List<LoggedFigure> figures(List<UUID> entries) {
		return entries.isEmpty() ? List.of() : this.database.sql("""
				select f.entry_id as entry, t.target_id as target, t.name, t.measure, f.reached
				from log_figure f join model_target t on t.committee_id = f.committee_id and t.target_id = f.target_id
				where f.entry_id in (:entries) order by t.position""")
			.param("entries", entries)
			.query(Rows.of(LoggedFigure.class))
			.list();
	}

	private List<TargetProgress> targets(Collection<UUID> models, LocalDate from, LocalDate to) {
		return models.isEmpty() ? List.of()
				: this.database.sql("""
						select t.target_id as id, t.participation_id as model, t.name, t.measure, t.goal, t.due_on,
						  latest.reached, latest.happened_on as reached_on, earlier.reached as before
						from model_target t
						left join lateral (select f.reached, e.happened_on from log_figure f
						  join log_entry e on e.entry_id = f.entry_id
						  where f.target_id = t.target_id and e.happened_on <= :to
						  order by e.happened_on desc, e.written_at desc limit 1) latest on true
						left join lateral (select f.reached from log_figure f
						  join log_entry e on e.entry_id = f.entry_id
						  where f.target_id = t.target_id and e.happened_on < :from
						  order by e.happened_on desc, e.written_at desc limit 1) earlier on true
						where t.participation_id in (:models) and exists (select from model_plan n
						  where n.participation_id = t.participation_id and n.state = 'SENT')
						order by t.position""")
					.param("models", models)
					.param("from", from)
					.param("to", to)
					.query(Rows.of(TargetProgress.class))
					.list();
	}

	private record Head(UUID id, String code, String name, UUID unit, Stage stage, LocalDate startsOn, LocalDate endsOn,
			LocalDate assignedOn, LocalDate planSentOn, LocalDate lastWordOn, LocalDate lastNewsOn) {

		LoggedModel with(List<LoggedEntry> entries, List<TargetProgress> targets) {
			return new LoggedModel(this.id, this.code, this.name, this.unit, this.stage, this.startsOn, this.endsOn,
					this.assignedOn, this.planSentOn, this.lastWordOn, this.lastNewsOn, entries, targets);
		}

	}

	private record Line(UUID id, UUID model, LocalDate day, boolean nothingNew, String text, Instant writtenAt,
			String byName, String changedByName) {

		LoggedEntry with(List<LoggedFigure> figures) {
			return new LoggedEntry(this.id, this.model, this.day, this.nothingNew, this.text, this.writtenAt,
					this.byName, this.changedByName, figures);
		}

	}

}
