package vn.danvankheo.steps.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.emulation.Stage;

/** Reckons what decisions do to the units' quotas, in one statement. */
@Repository
public class UnitEffects {

	private static final Set<UUID> NOBODY = Set.of(new UUID(0, 0));

	private static final String EFFECTS = """
			select u.short_name as unit, r.name as round, coalesce(t.required, 0) as required,
			  count(*) filter (where p.stage in (:COUNTED)) as now,
			  count(*) filter (where p.participation_id in (:selecting) or p.stage in (:AGREED)
			    or exists (select 1 from verdict v where v.participation_id = p.participation_id and v.state = 'PENDING'
			      and v.kind = 'SELECT')) as selected,
			  count(*) filter (where p.participation_id in (:leaving)
			    and p.stage in (:COUNTED)) as leaving,
			  o.locks_at as lock_at
			from participation p
			join unit u on u.committee_id = p.committee_id and u.unit_id = p.unit_id
			join round r on r.committee_id = p.committee_id and r.round_id = p.round_id
			left join registration_tally t on t.committee_id = p.committee_id and t.unit_id = p.unit_id
			  and t.round_id = p.round_id
			left join obligation o on o.obligation_id = t.obligation_id
			where p.committee_id = :committee and exists (select 1 from participation c
			  where c.committee_id = :committee and c.unit_id = p.unit_id and c.round_id = p.round_id
			    and (c.participation_id in (:selecting) or c.participation_id in (:leaving)))
			group by u.unit_id, u.short_name, r.round_id, r.name, t.required, o.locks_at
			order by u.short_name collate vietnamese, u.unit_id, r.name collate vietnamese""";

	private final JdbcClient database;

	UnitEffects(JdbcClient database) {
		this.database = database;
	}

	/** What selecting these does. */
	List<UnitEffect> ofSelecting(Actor actor, Collection<UUID> selecting) {
		return of(actor, selecting, NOBODY);
	}

	/** What selecting some and taking others out does. */
	public List<UnitEffect> of(Actor actor, Collection<UUID> selecting, Collection<UUID> leaving) {
		return this.database.sql(EFFECTS)
			.params(Stage.parameters())
			.param("committee", actor.committee().committeeId())
			.param("selecting", selecting.isEmpty() ? NOBODY : selecting)
			.param("leaving", leaving.isEmpty() ? NOBODY : leaving)
			.query(Rows.of(UnitEffect.class))
			.list();
	}

}
