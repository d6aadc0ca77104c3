package vn.danvankheo.ground.document;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Văn bản liên quan: pairs of papers, without direction. */
@Repository
class PaperLinks {

	private static final String PAIR = """
			(committee_id, paper_id, other_id) values (:committee, least(cast(:one as uuid), cast(:two as uuid)),
			  greatest(cast(:one as uuid), cast(:two as uuid)))""";

	private final JdbcClient database;

	PaperLinks(JdbcClient database) {
		this.database = database;
	}

	void add(Paper one, PaperId two) {
		this.database.sql("insert into paper_link" + PAIR + " on conflict do nothing")
			.param("committee", one.committee().committeeId())
			.param("one", one.id().toString())
			.param("two", two.toString())
			.update();
	}

	void remove(PaperId one, PaperId two) {
		this.database.sql(
				"delete from paper_link where (paper_id = :one and other_id = :two) or (paper_id = :two and other_id = :one)")
			.param("one", one.paperId())
			.param("two", two.paperId())
			.update();
	}

	List<PaperId> of(PaperId paper) {
		return this.database.sql("""
				select case when paper_id = :paper then other_id else paper_id end as related
				from paper_link where paper_id = :paper or other_id = :paper""")
			.param("paper", paper.paperId())
			.query((row, number) -> new PaperId(row.getObject("related", UUID.class)))
			.list();
	}

}
