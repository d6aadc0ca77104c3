package vn.danvankheo.steps.registration;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Stage;

/**
 * What the moves of models keep: by which paper they were assigned, when they were sent.
 */
@Repository("assigningPapers")
class Assignments {

	private static final Set<Stage> AFTERWARDS = EnumSet.of(Stage.ASSIGNED, Stage.IN_PROGRESS, Stage.RECOGNISED,
			Stage.NOT_RECOGNISED, Stage.DISCONTINUED);

	private final JdbcClient database;

	Assignments(JdbcClient database) {
		this.database = database;
	}

	/** The paper of each model that is assigned or beyond. */
	Map<ParticipationId, String> papersOf(Collection<Participation> models) {
		List<UUID> assigned = models.stream()
			.filter((model) -> AFTERWARDS.contains(model.stage()))
			.map((model) -> model.id().participationId())
			.toList();
		Map<ParticipationId, String> papers = new HashMap<>();
		if (!assigned.isEmpty()) {
			this.database.sql("""
					select participation_id, document_reference from stage_change
					where to_stage = :assigned and participation_id in (:ids) order by position""")
				.param("assigned", Stage.ASSIGNED.name())
				.param("ids", assigned)
				.query((row) -> {
					papers.put(new ParticipationId(row.getObject("participation_id", UUID.class)),
							row.getString("document_reference"));
				});
		}
		return papers;
	}

	/** When each model that was ever sent was sent last. */
	Map<ParticipationId, Instant> lastSent(Collection<Participation> models) {
		List<UUID> ids = models.stream().map((model) -> model.id().participationId()).toList();
		Map<ParticipationId, Instant> sent = new HashMap<>();
		this.database.sql("""
				select participation_id, max(changed_at) as sent_at from stage_change
				where to_stage = :sent and participation_id in (:ids) group by participation_id""")
			.param("sent", Stage.SUBMITTED.name())
			.param("ids", ids)
			.query((row) -> {
				sent.put(new ParticipationId(row.getObject("participation_id", UUID.class)),
						row.getTimestamp("sent_at").toInstant());
			});
		return sent;
	}

}
