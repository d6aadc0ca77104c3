package vn.danvankheo.steps.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.steps.appraisal.VerdictKind;
import vn.danvankheo.year.emulation.ModelPanel;
import vn.danvankheo.year.emulation.Participation;

/** On a model's page, for its unit too: what the meeting decided, and why. */
@Component
class OutcomePanel implements ModelPanel {

	private static final String DECIDED = """
			select m.held_on, i.decided,
			  (select s.reason from stage_change s where s.participation_id = i.participation_id
			   and s.to_stage = :stage and s.from_stage is distinct from 'ASSIGNED' order by s.position desc limit 1) as reason
			from agenda_item i join meeting m on m.committee_id = i.committee_id and m.meeting_id = i.meeting_id
			where i.committee_id = :committee and i.participation_id = :model and i.outcome = 'APPLIED'
			order by m.concluded_at desc limit 1""";

	private final JdbcClient database;

	OutcomePanel(JdbcClient database) {
		this.database = database;
	}

	@Override
	public int order() {
		return 5;
	}

	@Override
	public Optional<Shown> shown(Participation model, Actor actor) {
		if (ModelPanel.neverSent(model)) {
			return Optional.empty();
		}
		return this.database.sql(DECIDED)
			.param("committee", model.place().committee().committeeId())
			.param("model", model.id().participationId())
			.param("stage", model.stage().name())
			.query(Rows.of(Decided.class))
			.optional()
			.filter((found) -> found.decided().stage() == model.stage())
			.map((found) -> {
				Map<String, Object> content = new HashMap<>();
				content.put("decided", found);
				return new Shown("steps/appraisal/panels :: outcome", content);
			});
	}

	/**
	 * What a meeting decided.
	 *
	 * @param reason why; may be null
	 */
	record Decided(LocalDate heldOn, VerdictKind decided, String reason) {

		/** The colour beside the notice's own: none for what was agreed. */
		public String tone() {
			return (this.decided != VerdictKind.SELECT) ? this.decided.tone() : "";
		}

	}

}
