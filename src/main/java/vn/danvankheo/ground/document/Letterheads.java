package vn.danvankheo.ground.document;

import java.util.EnumMap;
import java.util.Map;

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
		return all(committee).get(organ);
	}

	/** That of each organ, as it was written or else as the committee's names have it. */
	Map<Organ, Letterhead> all(CommitteeId committee) {
		Map<Organ, Letterhead> heads = new EnumMap<>(Organ.class);
		Rows<Letterhead> mapper = Rows.of(Letterhead.class);
		this.database
			.sql("select organ, above, name, abbreviation, place from letterhead where committee_id = :committee")
			.param("committee", committee.committeeId())
			.query((row) -> {
				heads.put(Organ.valueOf(row.getString("organ")), mapper.mapRow(row, row.getRow()));
			});
		for (Organ organ : Organ.values()) {
			heads.computeIfAbsent(organ,
					(missing) -> Letterhead.of(missing, this.committees.findById(committee).orElseThrow().names()));
		}
		return heads;
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
