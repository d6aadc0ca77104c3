package vn.danvankheo.ground.document;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.runtime.Rows;

/** The heads of each committee's papers, by organ. */
@Repository
class Letterheads {

	private final JdbcClient database;

	private final SteeringCommittees committees;

	Letterheads(JdbcClient database, SteeringCommittees committees) {
		this.database = database;
		this.committees = committees;
	}

	Letterhead of(CommitteeId committee, Organ organ) {
		return this.database.sql("""
				select above, name, abbreviation, place from letterhead
				where committee_id = :committee and organ = :organ""")
			.param("committee", committee.committeeId())
			.param("organ", organ.name())
			.query(Rows.of(Letterhead.class))
			.optional()
			.orElseGet(() -> Letterhead.of(organ, this.committees.findById(committee).orElseThrow().names()));
	}

	/** Whose this paper is. */
	Issuers of(Paper paper) {
		return new Issuers(of(paper.committee(), paper.organ()), paper.joint());
	}

	void keep(CommitteeId committee, Organ organ, Letterhead head) {
		this.database.sql("""
				insert into letterhead (committee_id, organ, above, name, abbreviation, place)
				values (:committee, :organ, :above, :name, :abbreviation, :place)
				on conflict (committee_id, organ) do update set above = excluded.above, name = excluded.name,
				  abbreviation = excluded.abbreviation, place = excluded.place""")
			.param("committee", committee.committeeId())
			.param("organ", organ.name())
			.param("above", head.above())
			.param("name", head.name())
			.param("abbreviation", head.abbreviation())
			.param("place", head.place())
			.update();
	}

}
