package vn.danvankheo.steps.visit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.year.emulation.ParticipationId;

/** Which version of the criteria each model is judged by at each visit. */
@Repository
class VisitSheets {

	private final JdbcClient database;

	VisitSheets(JdbcClient database) {
		this.database = database;
	}

	/** How many models were judged by this version. */
	int use(CriteriaSetId set) {
		return this.database.sql("select count(*) from visit_sheet where criteria_set_id = :set")
			.param("set", set.criteriaSetId())
			.query(Integer.class)
			.single();
	}

	/** The versions settled at this visit, by model. */
	Map<ParticipationId, CriteriaSetId> of(InspectionId visit) {
		Map<ParticipationId, CriteriaSetId> found = new HashMap<>();
		this.database.sql("select participation_id, criteria_set_id from visit_sheet where inspection_id = :visit")
			.param("visit", visit.inspectionId())
			.query((row) -> {
				found.put(new ParticipationId(row.getObject(1, UUID.class)),
						new CriteriaSetId(row.getObject(2, UUID.class)));
			});
		return found;
	}

	/** Settles it; what is settled stays. */
	void settle(CommitteeId committee, InspectionId visit, ParticipationId model, CriteriaSetId set, Instant at) {
		this.database.sql("""
				insert into visit_sheet (committee_id, inspection_id, participation_id, criteria_set_id, begun_at)
				values (:committee, :visit, :model, :set, :at) on conflict do nothing""")
			.param("committee", committee.committeeId())
			.param("visit", visit.inspectionId())
			.param("model", model.participationId())
			.param("set", set.criteriaSetId())
			.param("at", Timestamp.from(at))
			.update();
	}

}
