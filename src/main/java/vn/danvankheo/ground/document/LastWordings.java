package vn.danvankheo.ground.document;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.CommitteeId;

/** The words each committee used last for each kind of paper. */
@Repository
class LastWordings {

	private final JdbcClient database;

	LastWordings(JdbcClient database) {
		this.database = database;
	}

	Optional<PaperWording> of(CommitteeId committee, String kind) {
		return this.database
			.sql("select wording::text from last_wording where committee_id = :committee and kind = :kind")
			.param("committee", committee.committeeId())
			.param("kind", kind)
			.query(String.class)
			.optional()
			.map(PaperJson::wording);
	}

	void remember(CommitteeId committee, String kind, PaperWording wording) {
		this.database
			.sql("""
					insert into last_wording (committee_id, kind, wording) values (:committee, :kind, cast(:wording as jsonb))
					on conflict (committee_id, kind) do update set wording = excluded.wording""")
			.param("committee", committee.committeeId())
			.param("kind", kind)
			.param("wording", PaperJson.write(wording))
			.update();
	}

}
