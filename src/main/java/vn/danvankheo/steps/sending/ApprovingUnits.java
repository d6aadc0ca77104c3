package vn.danvankheo.steps.sending;

import java.sql.Timestamp;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.emulation.Move;

/** The units whose head approves a list before it is sent. */
@Repository
class ApprovingUnits {

	private final JdbcClient database;

	ApprovingUnits(JdbcClient database) {
		this.database = database;
	}

	boolean contains(UnitId unit) {
		return this.database.sql("select count(*) from approving_unit where unit_id = :unit")
			.param("unit", unit.unitId())
			.query(Integer.class)
			.single() > 0;
	}

	void add(UnitId unit, Move move) {
		this.database.sql("""
				insert into approving_unit (unit_id, committee_id, wished_at, wished_by_name)
				values (:unit, :committee, :at, :by) on conflict (unit_id) do nothing""")
			.param("unit", unit.unitId())
			.param("committee", move.by().committee().committeeId())
			.param("at", Timestamp.from(move.at()))
			.param("by", move.by().displayName())
			.update();
	}

	void remove(UnitId unit) {
		this.database.sql("delete from approving_unit where unit_id = :unit").param("unit", unit.unitId()).update();
	}

}
