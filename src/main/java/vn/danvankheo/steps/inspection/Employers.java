package vn.danvankheo.steps.inspection;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.runtime.AskedOnce;
import vn.danvankheo.ground.runtime.Rows;

/** The units that people of a committee work for. */
@Repository
class Employers {

	private final JdbcClient database;

	Employers(JdbcClient database) {
		this.database = database;
	}

	/** Of all who work for a unit. */
	@AskedOnce
	Map<AccountId, Set<UnitId>> of(CommitteeId committee) {
		return this.database.sql("""
				select account_id as account, unit_id as unit from role_assignment
				where committee_id = :committee and unit_id is not null""")
			.param("committee", committee.committeeId())
			.query(Rows.of(Employed.class))
			.list()
			.stream()
			.collect(Collectors.groupingBy((one) -> new AccountId(one.account()),
					Collectors.mapping((one) -> new UnitId(one.unit()), Collectors.toSet())));
	}

	private record Employed(UUID account, UUID unit) {
	}

}
