package vn.danvankheo.ground.file;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.runtime.Rows;

/**
 * The rows of the attachments; every question of a person names the committee and the
 * subject.
 */
@Repository
class AttachmentRows {

	private static final String COLUMNS = """
			select attachment_id as id, subject_id as subject, category, file_name, media_type, size_in_bytes as size,
			  uploaded_by_name, uploaded_at from attachment where committee_id = :committee and subject_id = :subject""";

	private final JdbcClient jdbc;

	AttachmentRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Makes uploads for one unit or record wait for each other, so that none counts past
	 * the other.
	 */
	void lock(AttachmentSubject subject) {
		UUID counted = (subject.unit() != null) ? subject.unit().unitId() : subject.id();
		this.jdbc.sql("select 1 from pg_advisory_xact_lock(:key)")
			.param("key", counted.getLeastSignificantBits())
			.query(Integer.class)
			.single();
	}

	void insert(Actor actor, AttachmentSubject subject, Attachment file, String sha256, String storedName) {
		this.jdbc
			.sql("""
					insert into attachment (attachment_id, committee_id, subject_id, unit_id, category, file_name, media_type,
					  size_in_bytes, sha256, stored_name, uploaded_by, uploaded_by_name, uploaded_at)
					values (:id, :committee, :subject, cast(:unit as uuid), :category, :name, :type, :size, :sha256, :stored, :by,
					  :byName, :at)""")
			.param("id", file.id())
			.param("committee", actor.committee().committeeId())
			.param("subject", subject.id())
			.param("unit", (subject.unit() != null) ? subject.unit().unitId().toString() : null)
			.param("category", file.category())
			.param("name", file.fileName())
			.param("type", file.mediaType())
			.param("size", file.size())
			.param("sha256", sha256)
			.param("stored", storedName)
			.param("by", actor.account().accountId())
			.param("byName", file.uploadedByName())
			.param("at", Timestamp.from(file.uploadedAt()))
			.update();
	}

	List<Attachment> of(CommitteeId committee, UUID subject) {
		return this.jdbc.sql(COLUMNS + " order by uploaded_at, attachment_id")
			.param("committee", committee.committeeId())
			.param("subject", subject)
			.query(Rows.of(Attachment.class))
			.list();
	}

	Optional<Attachment> one(CommitteeId committee, UUID subject, UUID id) {
		return this.jdbc.sql(COLUMNS + " and attachment_id = :id")
			.param("committee", committee.committeeId())
			.param("subject", subject)
			.param("id", id)
			.query(Rows.of(Attachment.class))
			.optional();
	}

	/** Bytes of a record's files. */
	long sizeOf(CommitteeId committee, UUID subject) {
		return size("subject_id", committee, subject);
	}

	/** Bytes of all files that count for a unit. */
	long sizeOfUnit(CommitteeId committee, UUID unit) {
		return size("unit_id", committee, unit);
	}

	private long size(String column, CommitteeId committee, UUID value) {
		return this.jdbc
			.sql("select coalesce(sum(size_in_bytes), 0) from attachment where committee_id = :committee and " + column
					+ " = :value")
			.param("committee", committee.committeeId())
			.param("value", value)
			.query(Long.class)
			.single();
	}

	String storedNameOf(UUID id) {
		return this.jdbc.sql("select stored_name from attachment where attachment_id = :id")
			.param("id", id)
			.query(String.class)
			.single();
	}

	/**
	 * The next few of all files, in the order of their ids; for the operator's check,
	 * which shows nothing of them but ids.
	 */
	List<StoredFile> storedAfter(UUID id, int most) {
		return this.jdbc.sql("""
				select attachment_id, stored_name, size_in_bytes, sha256 from attachment
				where attachment_id > :id order by attachment_id limit :most""")
			.param("id", id)
			.param("most", most)
			.query(Rows.of(StoredFile.class))
			.list();
	}

	/** Those of the names that belong to a row. */
	Set<String> known(List<String> storedNames) {
		return this.jdbc.sql("select stored_name from attachment where stored_name in (:names)")
			.param("names", storedNames)
			.query(String.class)
			.set();
	}

	boolean delete(UUID id) {
		return this.jdbc.sql("delete from attachment where attachment_id = :id").param("id", id).update() == 1;
	}

}
