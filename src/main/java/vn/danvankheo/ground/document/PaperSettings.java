package vn.danvankheo.ground.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.CommitteeId;

/** How each committee's office wants its papers. */
@Repository
class PaperSettings {

	private final JdbcClient database;

	PaperSettings(JdbcClient database) {
		this.database = database;
	}

	/** Whether papers are printed on both sides; as the rule has it, until said. */
	boolean bothSides(CommitteeId committee) {
		return this.database.sql("select both_sides from paper_setting where committee_id = :committee")
			.param("committee", committee.committeeId())
			.query(Boolean.class)
			.optional()
			.orElse(true);
	}

	void bothSides(CommitteeId committee, boolean wanted) {
		this.database.sql("""
				insert into paper_setting (committee_id, both_sides) values (:committee, :wanted)
				on conflict (committee_id) do update set both_sides = excluded.both_sides""")
			.param("committee", committee.committeeId())
			.param("wanted", wanted)
			.update();
	}

	/** Nơi nhận that the office wrote, line by line, by kind. */
	Map<String, List<String>> recipients(CommitteeId committee) {
		Map<String, List<String>> written = new HashMap<>();
		this.database.sql("select kind, recipients from usual_recipients where committee_id = :committee")
			.param("committee", committee.committeeId())
			.query((row) -> {
				written.put(row.getString("kind"), row.getString("recipients").lines().toList());
			});
		return written;
	}

	/** Nơi nhận of this kind; empty until the office wrote its own. */
	Optional<List<String>> recipients(CommitteeId committee, String kind) {
		return this.database
			.sql("select recipients from usual_recipients where committee_id = :committee and kind = :kind")
			.param("committee", committee.committeeId())
			.param("kind", kind)
			.query(String.class)
			.optional()
			.map((lines) -> lines.lines().toList());
	}

	/** Keeps these; none leaves them to the step that makes the paper. */
	void recipients(CommitteeId committee, String kind, List<String> recipients) {
		this.database.sql("delete from usual_recipients where committee_id = :committee and kind = :kind")
			.param("committee", committee.committeeId())
			.param("kind", kind)
			.update();
		if (!recipients.isEmpty()) {
			this.database.sql("""
					insert into usual_recipients (committee_id, kind, recipients) values (:committee, :kind, :lines)
					on conflict (committee_id, kind) do update set recipients = excluded.recipients""")
				.param("committee", committee.committeeId())
				.param("kind", kind)
				.param("lines", String.join("\n", recipients))
				.update();
		}
	}

}
