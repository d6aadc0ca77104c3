package vn.danvankheo.ground.document;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.ground.typesetting.DocumentType;

/** Which papers wait for somebody, for his first page. */
@Component
public class PaperWaiting {

	private final JdbcClient database;

	PaperWaiting(JdbcClient database) {
		this.database = database;
	}

	/** How many wait for this person to number and issue them; 0 for most people. */
	public int toIssue(Actor actor) {
		return actor.holds(Role.CLERK) ? count(actor.committee(), "state = 'AWAITING_SIGNATURE'") : 0;
	}

	/** How many are issued and wait for this person to send them. */
	public int toSend(Actor actor) {
		return actor.holds(Role.CLERK) ? count(actor.committee(), """
				state = 'ISSUED' and exists (select from paper_recipient r where r.paper_id = paper.paper_id)""") : 0;
	}

	public int toSign(Actor actor) {
		return actor.holds(Role.LEADER) ? count(actor.committee(), "state = 'AWAITING_SIGNATURE' and signed_on is null")
				: 0;
	}

	private int count(CommitteeId committee, String condition) {
		return this.database.sql("select count(*) from paper where committee_id = :committee and " + condition)
			.param("committee", committee.committeeId())
			.query(Integer.class)
			.single();
	}

	/**
	 * What was sent to his units and none of their people has opened, the oldest first.
	 */
	public List<Mail> unopened(Actor actor) {
		return this.database.sql("""
				select p.paper_id as id, p.type, p.reference, p.title from paper_recipient r
				join paper p on p.paper_id = r.paper_id
				where r.committee_id = :committee and r.unit_id in (:units) and r.sent_at is not null
				  and r.opened_at is null and p.state = 'SENT' order by r.sent_at, p.paper_id""")
			.param("committee", actor.committee().committeeId())
			.param("units", actor.scope().unitValues())
			.query(Rows.of(Mail.class))
			.list();
	}

	/**
	 * A paper that a unit has not opened.
	 *
	 * @param reference number and symbol; null for papers without number
	 */
	public record Mail(UUID id, DocumentType type, String reference, String title) {

		/** Its name in a sentence: «Thông báo 15-TB/ThU». */
		public String name() {
			return this.type.words() + ((this.reference != null) ? " " + this.reference : "");
		}

		public String path() {
			return "/papers/" + this.id;
		}

	}

}
