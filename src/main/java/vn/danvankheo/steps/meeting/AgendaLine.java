package vn.danvankheo.steps.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import tools.jackson.databind.json.JsonMapper;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.appraisal.SeenVerdict;
import vn.danvankheo.steps.appraisal.VerdictKind;
import vn.danvankheo.year.emulation.ParticipationId;

/**
 * One model on a meeting's agenda, as people read it.
 *
 * @param field its field; empty while not chosen
 * @param period from when to when it runs
 * @param kind what is proposed or was decided; null when the proposal was taken back
 * @param reason why; may be null
 * @param proposal the proposal as it stands; null when taken back, and once decided
 * @param target the model it is merged with, and whose that is; null for none
 * @param outcome what became of it; null while the meeting has not concluded
 * @param refusalKey why it could not take effect; null where it could
 */
record AgendaLine(UUID item, UUID model, String name, UnitId unitId, String unit, String field, String period,
		boolean collective, VerdictKind kind, String reason, SeenVerdict proposal, String target, Votes votes,
		String recused, AgendaItem.Outcome outcome, String refusalKey, List<String> refusalArguments,
		boolean disputed) {

	static AgendaLine of(ResultSet row, JsonMapper json) throws SQLException {
		String kind = row.getString("kind");
		String outcome = row.getString("outcome");
		String arguments = row.getString("refusal_arguments");
		String target = row.getString("target");
		String field = row.getString("field");
		Votes votes = new Votes((Integer) row.getObject("votes_for"), (Integer) row.getObject("votes_against"),
				(Integer) row.getObject("votes_abstaining"), row.getString("objections"));
		return new AgendaLine(row.getObject("item_id", UUID.class), row.getObject("model", UUID.class),
				row.getString("name"), new UnitId(row.getObject("unit_id", UUID.class)), row.getString("unit"),
				(field != null) ? field : "", period(row), "COLLECTIVE".equals(row.getString("owner_kind")),
				(kind != null) ? VerdictKind.valueOf(kind) : null, row.getString("reason"), proposal(row),
				(target != null) ? "“" + target + "” của " + row.getString("target_unit") : null, votes,
				row.getString("recused"), (outcome != null) ? AgendaItem.Outcome.valueOf(outcome) : null,
				row.getString("refusal_key"),
				(arguments != null) ? Arrays.asList(json.readValue(arguments, String[].class)) : List.of(),
				row.getInt("stances") > 1);
	}

	private static SeenVerdict proposal(ResultSet row) throws SQLException {
		UUID verdict = row.getObject("verdict_id", UUID.class);
		return (verdict != null) ? new SeenVerdict(verdict, row.getLong("version")) : null;
	}

	private static String period(ResultSet row) throws SQLException {
		return VietnameseDate.format(row.getObject("starts_on", LocalDate.class)) + " – "
				+ VietnameseDate.format(row.getObject("ends_on", LocalDate.class));
	}

	/**
	 * Without what is proposed, for somebody who is not to learn it before it is decided.
	 */
	AgendaLine masked() {
		return new AgendaLine(this.item, this.model, this.name, this.unitId, this.unit, this.field, this.period,
				this.collective, null, null, null, null, Votes.none(), this.recused, this.outcome, this.refusalKey,
				this.refusalArguments, false);
	}

	/** The model's identity. */
	ParticipationId participation() {
		return new ParticipationId(this.model);
	}

	/** Whether the meeting has still to deal with it. */
	public boolean open() {
		return this.outcome == null;
	}

	public boolean applied() {
		return this.outcome == AgendaItem.Outcome.APPLIED;
	}

	/** What the reader had before him: the item and its proposal as it stood. */
	public String seen() {
		return this.item + ":" + this.proposal;
	}

}
