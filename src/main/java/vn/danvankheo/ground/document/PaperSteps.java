package vn.danvankheo.ground.document;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.ground.web.VietnameseDate;

/** What was done with a paper: kept beside it, and told to the history. */
@Component
class PaperSteps {

	private final JdbcClient database;

	private final ApplicationEventPublisher events;

	PaperSteps(JdbcClient database, ApplicationEventPublisher events) {
		this.database = database;
		this.events = events;
	}

	/** Keeps and tells a step; its text is the message «event.paper.WHAT». */
	void add(Actor actor, Paper paper, String what, Instant now, String note) {
		this.database.sql("""
				insert into paper_step (committee_id, paper_id, what, happened_at, by_name, note)
				values (:committee, :paper, :what, :at, :by, :note)""")
			.param("committee", paper.committee().committeeId())
			.param("paper", paper.id().paperId())
			.param("what", what)
			.param("at", Timestamp.from(now))
			.param("by", actor.displayName())
			.param("note", note)
			.update();
		tell(actor, paper, what, now, null, (note != null) ? Map.of("note", note) : Map.of());
	}

	/** Tells the history alone. */
	void tell(Actor actor, Paper paper, String what, Instant now, UnitId unit, Map<String, Object> detail) {
		this.events.publishEvent(Happened.of(actor, now, "paper." + what, paper.id().paperId()).in(unit).with(detail));
	}

	/** The steps of a paper, in order. */
	List<Step> of(PaperId paper) {
		return this.database.sql(
				"select what, happened_at as at, by_name, note from paper_step where paper_id = :paper order by step_id")
			.param("paper", paper.paperId())
			.query(Rows.of(Step.class))
			.list();
	}

	/**
	 * One step.
	 *
	 * @param what what was done: its text is the message «event.paper.WHAT»
	 * @param at when
	 * @param note what he wrote; may be null
	 */
	record Step(String what, Instant at, String byName, String note) {

		public String when() {
			return VietnameseDate.moment(this.at);
		}

	}

}
