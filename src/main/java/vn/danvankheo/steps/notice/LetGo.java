package vn.danvankheo.steps.notice;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Stage;

/**
 * Models that a notice had assigned, until it was withdrawn or corrected, and that no
 * other has assigned since.
 */
@Repository
class LetGo {

	private static final String GONE = """
			select c.notice_id as notice, c.kind, c.paper_id as paper,
			  case c.kind when 'WITHDRAWN' then f.reference else c.reference end as reference,
			  case c.kind when 'WITHDRAWN' then f.dated_on else c.dated_on end as dated_on,
			  c.happened_at as at, c.by_name as by, c.reason,
			  string_agg('“' || p.name || '”', ', ' order by p.name collate vietnamese, p.participation_id) as models
			from notice_change c
			join notice_change f on f.notice_id = c.notice_id and f.kind = 'ISSUED'
			cross join lateral (select x.lines from notice_change x
			  where x.notice_id = c.notice_id and x.position < c.position order by x.position desc limit 1) before
			cross join lateral jsonb_object_keys(before.lines) as named (id)
			join participation p on p.committee_id = c.committee_id and p.participation_id = named.id::uuid
			where c.committee_id = :committee and c.kind <> 'ISSUED' and p.stage = :SELECTED
			  and not jsonb_exists(c.lines, named.id) and (:all or p.unit_id in (:units)) and %s
			group by c.change_id, f.change_id order by c.position desc""";

	private final JdbcClient database;

	LetGo(JdbcClient database) {
		this.database = database;
	}

	/** Those of a reader's units since an instant, the latest first. */
	List<Gone> since(Scope scope, Instant since) {
		return read(scope, "c.happened_at >= :since", Map.of("since", Timestamp.from(since)));
	}

	/** What last let this model go, as far as a reader may see it. */
	Optional<Gone> of(Scope scope, ParticipationId model) {
		return read(scope, "p.participation_id = :model", Map.of("model", model.participationId())).stream()
			.findFirst();
	}

	private List<Gone> read(Scope scope, String where, Map<String, Object> parameters) {
		return this.database.sql(GONE.formatted(where))
			.params(Stage.parameters())
			.params(parameters)
			.param("committee", scope.committee().committeeId())
			.param("all", scope.allUnits())
			.param("units", scope.unitValues())
			.query(Rows.of(Gone.class))
			.list();
	}

	/**
	 * What let them go.
	 *
	 * @param kind WITHDRAWN or CORRECTED
	 * @param reference number of the notice that was withdrawn, or of the correction
	 * @param models their names, parted by commas
	 */
	record Gone(UUID notice, String kind, UUID paper, String reference, LocalDate datedOn, Instant at, String by,
			String reason, String models) {

		/** «Thông báo số 15-TB/ThU, ngày 20/3/2023 đã thu hồi; …». */
		String sentence() {
			String done = this.kind.equals("WITHDRAWN") ? " đã thu hồi" : " đính chính";
			return NoticeSource.reference(this.reference, this.datedOn) + done + "; mô hình " + this.models
					+ " chưa được giao.";
		}

	}

}
