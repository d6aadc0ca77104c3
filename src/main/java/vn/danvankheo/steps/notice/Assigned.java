package vn.danvankheo.steps.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Stage;

/** Which notice assigned which models, as far as a reader may see them. */
@Repository
class Assigned {

	private static final String ASSIGNED = "i.state in ('ASSIGNED', 'LEAVING')";

	private final JdbcClient database;

	Assigned(JdbcClient database) {
		this.database = database;
	}

	/** The notice that a model stands on; for units only once it has assigned it. */
	Optional<Place> of(Scope scope, ParticipationId model, boolean prepared) {
		return this.database
			.sql("""
					select n.notice_id as notice, n.reference, n.dated_on, %s as assigned
					from notice_item i
					join assignment_notice n on n.committee_id = i.committee_id and n.notice_id = i.notice_id
					where i.committee_id = :committee and i.participation_id = :model and i.state <> 'RELEASED'"""
				.formatted(ASSIGNED))
			.param("committee", scope.committee().committeeId())
			.param("model", model.participationId())
			.query(Rows.of(Place.class))
			.optional()
			.filter((place) -> place.assigned() || prepared);
	}

	/**
	 * How many models of a reader's units each notice assigned that are not begun yet.
	 */
	List<Waiting> waiting(Scope scope) {
		return this.database.sql("""
				select n.notice_id as notice, n.reference, n.dated_on, p.campaign_id as campaign, p.unit_id as unit,
				  count(*) as models, min(p.participation_id::text) as any_model
				from notice_item i
				join assignment_notice n on n.committee_id = i.committee_id and n.notice_id = i.notice_id
				join participation p on p.committee_id = i.committee_id and p.participation_id = i.participation_id
				where i.committee_id = :committee and %s and p.stage = :ASSIGNED and (:all or p.unit_id in (:units))
				group by n.notice_id, n.reference, n.dated_on, p.campaign_id, p.unit_id
				order by n.dated_on desc, n.notice_id, p.unit_id""".formatted(ASSIGNED))
			.params(Stage.parameters())
			.param("committee", scope.committee().committeeId())
			.param("all", scope.allUnits())
			.param("units", scope.unitValues())
			.query(Rows.of(Waiting.class))
			.list();
	}

	/**
	 * A notice that a model stands on.
	 *
	 * @param reference its number; null while it has none
	 * @param datedOn its date; null while it has none
	 * @param assigned whether it has assigned the model
	 */
	record Place(UUID notice, String reference, LocalDate datedOn, boolean assigned) {

	}

	/** Models of one unit that one notice assigned. */
	record Waiting(UUID notice, String reference, LocalDate datedOn, UUID campaign, UUID unit, int models,
			String anyModel) {

	}

}
