package vn.danvankheo.ground.document;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Văn bản liên quan: pairs of papers, and what one is to the other. */
@Repository
class PaperLinks {

	private final JdbcClient database;

	PaperLinks(JdbcClient database) {
		this.database = database;
	}

	/** One is so to the other, whatever they were before. */
	void add(Paper one, PaperId two, LinkKind kind) {
		this.database.sql("""
				insert into paper_link (committee_id, paper_id, other_id, kind, forward)
				values (:committee, least(cast(:one as uuid), cast(:two as uuid)),
				  greatest(cast(:one as uuid), cast(:two as uuid)), :kind, cast(:one as uuid) < cast(:two as uuid))
				on conflict (paper_id, other_id) do update set kind = excluded.kind, forward = excluded.forward""")
			.param("committee", one.committee().committeeId())
			.param("one", one.id().toString())
			.param("two", two.toString())
			.param("kind", kind.name())
			.update();
	}

	void remove(PaperId one, PaperId two) {
		this.database.sql(
				"delete from paper_link where (paper_id = :one and other_id = :two) or (paper_id = :two and other_id = :one)")
			.param("one", one.paperId())
			.param("two", two.paperId())
			.update();
	}

	List<Linked> of(PaperId paper) {
		return this.database.sql("""
				select case when paper_id = :paper then other_id else paper_id end as related, kind,
				  forward = (paper_id = :paper) as says
				from paper_link where paper_id = :paper or other_id = :paper order by kind, related""")
			.param("paper", paper.paperId())
			.query((row, number) -> new Linked(new PaperId(row.getObject("related", UUID.class)),
					LinkKind.valueOf(row.getString("kind")).words(row.getBoolean("says"))))
			.list();
	}

	/**
	 * A paper beside this one.
	 *
	 * @param how what this one is to it: «Căn cứ vào»
	 */
	record Linked(PaperId other, String how) {

	}

}
