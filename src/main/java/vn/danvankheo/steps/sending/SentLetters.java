package vn.danvankheo.steps.sending;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.runtime.Rows;

/** The units' own công văn, for whoever receives what they came with. */
@Repository
public class SentLetters {

	private final JdbcClient database;

	SentLetters(JdbcClient database) {
		this.database = database;
	}

	/** Those that these models came with when they were sent last, the oldest first. */
	public List<SentLetter> of(CommitteeId committee, Collection<UUID> models) {
		if (models.isEmpty()) {
			return List.of();
		}
		return this.database.sql("""
				select distinct r.unit_id as unit, b.batch_id as batch, b.letter_number as number,
				  b.letter_dated_on as dated_on, b.letter_file as file, b.sent_at
				from batch b join registration r on r.registration_id = b.registration_id
				join (select distinct on (i.participation_id) i.batch_id from batch_item i
				  join batch s on s.batch_id = i.batch_id
				  where i.committee_id = :committee and i.participation_id in (:models)
				  order by i.participation_id, s.sent_at desc) l on l.batch_id = b.batch_id
				where b.letter_number is not null order by b.sent_at, b.batch_id""")
			.param("committee", committee.committeeId())
			.param("models", models)
			.query(Rows.of(SentLetter.class))
			.list();
	}

	/**
	 * One of them.
	 *
	 * @param file its scan; null where none was attached
	 */
	public record SentLetter(UUID unit, UUID batch, String number, LocalDate datedOn, UUID file) {

		/** Whether it is this unit's. */
		public boolean isOf(UnitId other) {
			return this.unit.equals(other.unitId());
		}

		/** «Công văn số 12-CV/ĐU, ngày 20/3/2023». */
		public String words() {
			return new UnitLetter(this.number, this.datedOn, this.file).words();
		}

		/** Where its scan is; null for none. */
		public String path() {
			return (this.file != null) ? "/batches/" + this.batch + "/attachments/" + this.file : null;
		}

	}

}
