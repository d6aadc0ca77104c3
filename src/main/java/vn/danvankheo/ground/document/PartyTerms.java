package vn.danvankheo.ground.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.runtime.Rows;

/** The terms (nhiệm kỳ) of each committee's cấp ủy. */
@Repository
class PartyTerms {

	private final JdbcClient database;

	PartyTerms(JdbcClient database) {
		this.database = database;
	}

	/** All of a committee's, the latest first. */
	List<PartyTerm> of(CommitteeId committee) {
		return this.database.sql("""
				select term_id as id, name, first_day, last_day, version from party_term
				where committee_id = :committee order by first_day desc""")
			.param("committee", committee.committeeId())
			.query(Rows.of(PartyTerm.class))
			.list();
	}

	/** The one that a day falls into. */
	Optional<UUID> covering(CommitteeId committee, LocalDate day) {
		return of(committee).stream().filter((term) -> term.covers(day)).map(PartyTerm::id).findFirst();
	}

	void add(CommitteeId committee, PartyTerm term) {
		this.database.sql("""
				insert into party_term (term_id, committee_id, name, first_day, last_day, version)
				values (:id, :committee, :name, :first, :last, 0)""")
			.param("id", term.id())
			.param("committee", committee.committeeId())
			.param("name", term.name())
			.param("first", term.firstDay())
			.param("last", term.lastDay())
			.update();
	}

	/** Changes a term unless somebody else did meanwhile. */
	boolean change(CommitteeId committee, PartyTerm term) {
		return this.database.sql("""
				update party_term set name = :name, first_day = :first, last_day = :last, version = version + 1
				where term_id = :id and committee_id = :committee and version = :version""")
			.param("id", term.id())
			.param("committee", committee.committeeId())
			.param("name", term.name())
			.param("first", term.firstDay())
			.param("last", term.lastDay())
			.param("version", term.version())
			.update() == 1;
	}

}
