package vn.danvankheo.steps.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.year.emulation.ParticipationId;

/** The rows of the evidence photos. */
@Repository
class VisitPhotoRows {

	private static final String COLUMNS = """
			select photo_id, participation_id, attachment_id, file_name, taken_at, added_at, added_by_name
			from visit_photo where inspection_id = :visit""";

	private final JdbcClient database;

	VisitPhotoRows(JdbcClient database) {
		this.database = database;
	}

	/** The photos of a visit, in the order they were added. */
	List<VisitPhoto> of(InspectionId visit) {
		return this.database.sql(COLUMNS + " order by added_at, photo_id")
			.param("visit", visit.inspectionId())
			.query(VisitPhotoRows::read)
			.list();
	}

	Optional<VisitPhoto> one(InspectionId visit, UUID id) {
		return this.database.sql(COLUMNS + " and photo_id = :id")
			.param("visit", visit.inspectionId())
			.param("id", id)
			.query(VisitPhotoRows::read)
			.optional();
	}

	void add(Actor actor, InspectionId visit, VisitPhoto photo) {
		this.database
			.sql("""
					insert into visit_photo (photo_id, committee_id, inspection_id, participation_id, attachment_id, file_name,
					  taken_at, added_at, added_by, added_by_name)
					values (:id, :committee, :visit, :model, :attachment, :fileName, :taken, :at, :by, :name)""")
			.param("id", photo.id())
			.param("committee", actor.committee().committeeId())
			.param("visit", visit.inspectionId())
			.param("model", photo.participation().participationId())
			.param("attachment", photo.attachment())
			.param("fileName", photo.fileName())
			.param("taken", photo.takenAt(), Types.TIMESTAMP)
			.param("at", Timestamp.from(photo.addedAt()))
			.param("by", actor.account().accountId())
			.param("name", photo.addedByName())
			.update();
	}

	void remove(InspectionId visit, UUID id) {
		this.database.sql("delete from visit_photo where inspection_id = :visit and photo_id = :id")
			.param("visit", visit.inspectionId())
			.param("id", id)
			.update();
	}

	private static VisitPhoto read(ResultSet row, int number) throws SQLException {
		return new VisitPhoto(row.getObject("photo_id", UUID.class),
				new ParticipationId(row.getObject("participation_id", UUID.class)),
				row.getObject("attachment_id", UUID.class), row.getString("file_name"),
				row.getObject("taken_at", LocalDateTime.class), row.getTimestamp("added_at").toInstant(),
				row.getString("added_by_name"));
	}

}
