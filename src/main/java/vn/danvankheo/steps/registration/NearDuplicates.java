package vn.danvankheo.steps.registration;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.SearchKey;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Place;
import vn.danvankheo.year.emulation.Stage;

/**
 * Finds models of all years and units whose names look alike, without marks. Of other
 * units it knows only what they have sent.
 */
@Service
@Transactional(readOnly = true)
public class NearDuplicates {

	private static final int SHORTEST = 6;

	private static final int SHOWN = 4;

	private static final UUID NOBODY = new UUID(0, 0);

	private static final String ALIKE = """
			with recursive line(unit_id) as (
			  select cast(:unit as uuid) union select u.unit_id from unit u join line on u.successor_unit_id = line.unit_id),
			alike as (
			  select distinct on (p.model_id) p.model_id, p.participation_id, p.name, p.stage, c.year, u.short_name,
			    p.unit_id in (select unit_id from line) as own,
			    p.campaign_id = :campaign and not (p.stage = :DECLINED and p.round_id <> :round) as this_year,
			    similarity(p.name_key, :key) as likeness
			  from participation p join campaign c on c.campaign_id = p.campaign_id join unit u on u.unit_id = p.unit_id
			  where p.committee_id = :committee and p.name_key % :key and p.model_id <> :model
			    and p.stage <> :WITHDRAWN
			    and ((:insider and p.unit_id in (select unit_id from line))
			      or (p.submitted_at is not null and p.stage not in (:DRAFT, :RETURNED)))
			    and not exists (select 1 from distinct_model d
			      where d.participation_id = :participation and d.other_model_id = p.model_id)
			  order by p.model_id, likeness desc, c.year desc)
			select a.model_id as model, a.participation_id as participation, a.name, cast(round(cast(a.likeness * 100 as numeric)) as int) as percent, a.year,
			  a.short_name as unit, a.stage, a.own and not a.this_year and not exists (select 1 from participation l
			    where l.model_id = a.model_id and l.campaign_id = :campaign
			    and l.stage in (:LIVE)) as continuable
			from alike a where a.likeness >= 0.4 order by a.likeness desc, a.year desc limit :shown""";

	private final Desk desk;

	private final JdbcClient jdbc;

	NearDuplicates(Desk desk, JdbcClient jdbc) {
		this.desk = desk;
		this.jdbc = jdbc;
	}

	/** What looks like a name that is about to be written into a list. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	public List<Near> of(Actor actor, RegistrationId list, String name) {
		return find(actor, this.desk.list(actor, list).place(), name, NOBODY, NOBODY);
	}

	/** What looks like a name of this model, other than what was told apart from it. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER })
	public List<Near> of(Actor actor, ParticipationId id, String name) {
		Participation model = this.desk.model(actor, id);
		String asked = (name != null) ? name : model.facts().name();
		return find(actor, model.place(), asked, model.model().modelId(), id.participationId());
	}

	private List<Near> find(Actor actor, Place place, String name, UUID model, UUID participation) {
		String key = SearchKey.of(name).value();
		if (key.length() < SHORTEST) {
			return List.of();
		}
		return this.jdbc.sql(ALIKE)
			.params(Stage.parameters())
			.param("committee", place.committee().committeeId())
			.param("unit", place.unit().unitId())
			.param("campaign", place.campaign().campaignId())
			.param("round", place.round().roundId())
			.param("insider", actor.worksFor(place.unit()))
			.param("key", key.substring(0, Math.min(key.length(), 300)))
			.param("model", model)
			.param("participation", participation)
			.param("shown", SHOWN)
			.query(Rows.of(Near.class))
			.list();
	}

}
