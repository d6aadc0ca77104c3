package vn.danvankheo.steps.notice;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

import vn.danvankheo.ground.document.PaperEntry;
import vn.danvankheo.ground.organisation.Actor;

/** What a notice said each time it was issued, corrected or withdrawn. */
@Repository
class NoticeChanges {

	private final JdbcClient database;

	private final JsonMapper json = JsonMapper.builder().build();

	NoticeChanges(JdbcClient database) {
		this.database = database;
	}

	/** Keeps what it says now, and how that differs from what it said before. */
	void add(Actor actor, AssignmentNotice notice, String kind, PaperEntry paper, String reason, List<NoticeLine> now,
			Instant at) {
		Map<String, String> before = latest(notice.id());
		Map<String, String> after = new LinkedHashMap<>();
		now.forEach((line) -> after.put(line.participation().toString(), line.words()));
		List<String> added = after.keySet().stream().filter((id) -> !before.containsKey(id)).map(after::get).toList();
		List<String> removed = before.keySet()
			.stream()
			.filter((id) -> !after.containsKey(id))
			.map(before::get)
			.toList();
		List<String> changed = new ArrayList<>();
		after.forEach((id, words) -> {
			if (before.containsKey(id) && !before.get(id).equals(words)) {
				changed.add(before.get(id) + " → " + words);
			}
		});
		this.database
			.sql("""
					insert into notice_change (change_id, committee_id, notice_id, paper_id, kind, reference, dated_on, reason,
					  lines, added, removed, changed, happened_at, by_name)
					values (gen_random_uuid(), :committee, :notice, :paper, :kind, :reference, :date, :reason,
					  cast(:lines as jsonb), cast(:added as jsonb), cast(:removed as jsonb), cast(:changed as jsonb), :at, :by)""")
			.param("committee", notice.committee().committeeId())
			.param("notice", notice.id().noticeId())
			.param("paper", paper.id().paperId())
			.param("kind", kind)
			.param("reference", paper.reference())
			.param("date", paper.date())
			.param("reason", reason)
			.param("lines", this.json.writeValueAsString(after))
			.param("added", this.json.writeValueAsString(added))
			.param("removed", this.json.writeValueAsString(removed))
			.param("changed", this.json.writeValueAsString(changed))
			.param("at", Timestamp.from(at))
			.param("by", actor.displayName())
			.update();
	}

	/** What it said when it was issued last, by model. */
	@SuppressWarnings("unchecked")
	Map<String, String> latest(NoticeId notice) {
		return this.database
			.sql("select lines from notice_change where notice_id = :notice order by position desc limit 1")
			.param("notice", notice.noticeId())
			.query((row, number) -> (Map<String, String>) this.json.readValue(row.getString("lines"), Map.class))
			.optional()
			.orElse(Map.of());
	}

	/** What happened to a notice, the latest first. */
	List<Change> of(NoticeId notice) {
		return this.database.sql("""
				select kind, reference, reason, added, removed, changed, happened_at, by_name from notice_change
				where notice_id = :notice order by position desc""")
			.param("notice", notice.noticeId())
			.query((row, number) -> new Change(row.getString("kind"), row.getString("reference"),
					row.getString("reason"), texts(row.getString("added")), texts(row.getString("removed")),
					texts(row.getString("changed")), row.getTimestamp("happened_at").toInstant(),
					row.getString("by_name")))
			.list();
	}

	private List<String> texts(String written) {
		return Arrays.asList(this.json.readValue(written, String[].class));
	}

	/**
	 * One of them.
	 *
	 * @param kind ISSUED, CORRECTED or WITHDRAWN
	 * @param reason why; null when it was issued
	 */
	record Change(String kind, String reference, String reason, List<String> added, List<String> removed,
			List<String> changed, Instant at, String by) {

	}

}
