package vn.danvankheo.steps.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.document.PaperId;
import vn.danvankheo.ground.document.PaperState;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.runtime.Rows;

/**
 * What the register keeps of a notice's papers: where one stands, and who has opened it.
 */
@Repository
class NoticePapers {

	private final JdbcClient database;

	NoticePapers(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Where the paper that is being made stands; null where there is none. Held, so that
	 * it cannot go to be signed while its notice is written in.
	 */
	PaperState underWay(CommitteeId committee, NoticeId notice) {
		return this.database.sql("""
				select state from paper where committee_id = :committee and subject_id = :notice and kind = :kind
				  and state in ('DRAFT', 'AWAITING_SIGNATURE') for share""")
			.param("committee", committee.committeeId())
			.param("notice", notice.noticeId())
			.param("kind", NoticeSource.KIND)
			.query((row, number) -> PaperState.valueOf(row.getString("state")))
			.optional()
			.orElse(null);
	}

	/** The units a paper was sent to, and when each opened it. */
	List<Receipt> receipts(CommitteeId committee, PaperId paper) {
		return this.database.sql("""
				select u.unit_id as unit, u.short_name as unit_name, r.opened_at, r.opened_by_name as opened_by
				from paper_recipient r join unit u on u.committee_id = r.committee_id and u.unit_id = r.unit_id
				where r.committee_id = :committee and r.paper_id = :paper and r.sent_at is not null
				order by (r.opened_at is not null), u.short_name collate vietnamese, u.unit_id""")
			.param("committee", committee.committeeId())
			.param("paper", paper.paperId())
			.query(Rows.of(Receipt.class))
			.list();
	}

	/**
	 * A unit that a paper was sent to.
	 *
	 * @param openedAt when somebody of it opened it first; null while nobody has
	 * @param openedBy who did; null while nobody has
	 */
	record Receipt(UUID unit, String unitName, Instant openedAt, String openedBy) {

	}

}
