package vn.danvankheo.ground.document;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.web.VietnameseDate;

/** Which units get a paper, and which have opened it. */
@Repository
class PaperRecipients {

	private final JdbcClient database;

	PaperRecipients(JdbcClient database) {
		this.database = database;
	}

	/** These units are to get it, and no others. */
	void address(Paper paper, Set<UnitId> units) {
		this.database.sql("delete from paper_recipient where paper_id = :paper and sent_at is null")
			.param("paper", paper.id().paperId())
			.update();
		units.forEach((unit) -> this.database.sql("""
				insert into paper_recipient (committee_id, paper_id, unit_id) values (:committee, :paper, :unit)""")
			.param("committee", paper.committee().committeeId())
			.param("paper", paper.id().paperId())
			.param("unit", unit.unitId())
			.update());
	}

	/** They have it before them from now on. */
	void send(Paper paper, Instant now) {
		this.database.sql("update paper_recipient set sent_at = :now where paper_id = :paper and sent_at is null")
			.param("now", Timestamp.from(now))
			.param("paper", paper.id().paperId())
			.update();
	}

	/**
	 * Somebody opened it for his units; returns those that had not opened it before.
	 */
	List<UnitId> open(Actor actor, Paper paper, Instant now) {
		return this.database.sql("""
				update paper_recipient set opened_at = :now, opened_by = :by, opened_by_name = :name
				where paper_id = :paper and committee_id = :committee and unit_id in (:units) and sent_at is not null
				  and opened_at is null returning unit_id""")
			.param("now", Timestamp.from(now))
			.param("by", actor.account().accountId())
			.param("name", actor.displayName())
			.param("paper", paper.id().paperId())
			.param("committee", actor.committee().committeeId())
			.param("units", actor.scope().unitValues())
			.query((row, number) -> new UnitId(row.getObject("unit_id", UUID.class)))
			.list();
	}

	/** The units of a paper, by name. */
	List<Recipient> of(PaperId paper) {
		return this.database.sql("""
				select r.unit_id, u.short_name, r.sent_at, r.opened_at, r.opened_by_name
				from paper_recipient r join unit u on u.unit_id = r.unit_id
				where r.paper_id = :paper order by u.short_name collate vietnamese""")
			.param("paper", paper.paperId())
			.query((row, number) -> new Recipient(new UnitId(row.getObject("unit_id", UUID.class)),
					row.getString("short_name"), instant(row.getTimestamp("sent_at")),
					instant(row.getTimestamp("opened_at")), row.getString("opened_by_name")))
			.list();
	}

	private static Instant instant(Timestamp value) {
		return (value != null) ? value.toInstant() : null;
	}

	/**
	 * One unit that gets a paper.
	 *
	 * @param sentAt since when it has it; null before
	 * @param openedAt when one of its people opened it first; null before
	 */
	record Recipient(UnitId unit, String name, Instant sentAt, Instant openedAt, String openedByName) {

		public String opened() {
			return VietnameseDate.moment(this.openedAt);
		}

	}

}
