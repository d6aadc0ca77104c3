package vn.danvankheo.steps.notice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.emulation.ParticipationId;

/** Which notice assigned which models, as far as a reader may see them. */
@Repository
class Assigned {

	private final JdbcClient database;

	Assigned(JdbcClient database) {
		this.database = database;
	}

	/** The notice that a model stands on; for units only once it has assigned it. */
	Optional<Place> of(Scope scope, ParticipationId model, boolean prepared) {
		return this.database.sql("""
				select n.notice_id as notice, n.reference, n.dated_on, i.state in ('ASSIGNED', 'LEAVING') as assigned
				from notice_item i
				join assignment_notice n on n.committee_id = i.committee_id and n.notice_id = i.notice_id
				where i.committee_id = :committee and i.participation_id = :model and i.state <> 'RELEASED'""")
			.param("committee", scope.committee().committeeId())
			.param("model", model.participationId())
			.query(Rows.of(Place.class))
			.optional()
			.filter((place) -> place.assigned() || prepared);
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

}
