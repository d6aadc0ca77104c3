package vn.danvankheo.steps.inspection;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.year.emulation.Visiting;

/** A model is visited once a visit that looks at it has taken place. */
@Repository
class VisitedModels implements Visiting {

	private final JdbcClient database;

	VisitedModels(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Set<UUID> unvisited(Collection<UUID> models) {
		Set<UUID> left = new LinkedHashSet<>(models);
		if (!left.isEmpty()) {
			this.database.sql("""
					select distinct m.participation_id from inspection_model m join inspection i using (inspection_id)
					where m.participation_id in (:models) and i.state = :held""")
				.param("models", models)
				.param("held", Inspection.State.HELD.name())
				.query(UUID.class)
				.list()
				.forEach(left::remove);
		}
		return left;
	}

}
