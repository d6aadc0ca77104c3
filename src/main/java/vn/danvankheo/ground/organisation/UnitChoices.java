package vn.danvankheo.ground.organisation;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.ground.web.Choice;

/** The units to choose from, in Vietnamese order. */
@Component
public class UnitChoices {

	private final JdbcClient database;

	UnitChoices(JdbcClient database) {
		this.database = database;
	}

	/** Those that are or ever were. */
	public List<Choice> all(Scope scope) {
		return those(scope, null, null);
	}

	public List<Choice> on(Scope scope, LocalDate day) {
		return those(scope, day, day);
	}

	/** Those that have not ended by this day; some may begin later. */
	public List<Choice> notEnded(Scope scope, LocalDate day) {
		return those(scope, null, day);
	}

	private List<Choice> those(Scope scope, LocalDate begun, LocalDate notEnded) {
		return this.database.sql("""
				select unit_id as value, short_name as label from unit
				where committee_id = :committee and (:all or unit_id in (:units))
				  and (cast(:begun as date) is null or valid_from <= :begun)
				  and (cast(:notEnded as date) is null or valid_to is null or valid_to >= :notEnded)
				order by short_name collate vietnamese, unit_id""")
			.param("committee", scope.committee().committeeId())
			.param("all", scope.allUnits())
			.param("units", scope.unitValues())
			.param("begun", begun)
			.param("notEnded", notEnded)
			.query(Rows.of(Choice.class))
			.list();
	}

}
