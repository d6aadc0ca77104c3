package vn.danvankheo.steps.implementation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.Stage;
import vn.danvankheo.year.emulation.Undertaking;

/** How the building of models goes, in one question whatever their number. */
@Repository
class UndertakenModels implements Undertaking {

	private final JdbcClient database;

	UndertakenModels(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Map<UUID, Undertaken> of(Collection<UUID> models, LocalDate today) {
		return models.isEmpty() ? Map.of() : this.database
			.sql("""
					select p.participation_id as id,
					  coalesce((select max(e.happened_on) from log_entry e where e.participation_id = p.participation_id),
					    (select max(s.changed_at at time zone :zone)::date from stage_change s
					      where s.participation_id = p.participation_id and s.to_stage = :ASSIGNED)) as heard_on,
					  coalesce((select coalesce(n.public_funds, 0) + coalesce(n.raised_funds, 0) from model_plan n
					    where n.participation_id = p.participation_id and n.state = 'SENT' order by n.number desc limit 1), 0)
					    as funds
					from participation p
					where p.participation_id in (:models) and (p.stage = :ASSIGNED or p.stage = :IN_PROGRESS)""")
			.param("models", models)
			.param("zone", Deadline.ZONE.getId())
			.params(Stage.parameters())
			.query(Rows.of(Row.class))
			.list()
			.stream()
			.collect(Collectors.toMap(Row::id,
					(row) -> new Undertaken(News.of(row.heardOn(), row.heardOn(), row.heardOn(), today).silent(),
							row.funds())));
	}

	private record Row(UUID id, LocalDate heardOn, long funds) {

	}

}
