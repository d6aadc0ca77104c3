package vn.danvankheo.steps.registration;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Iterator;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.emulation.EmulationModel;
import vn.danvankheo.year.emulation.EmulationModels;
import vn.danvankheo.year.emulation.ModelCode;
import vn.danvankheo.year.emulation.ModelId;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Place;
import vn.danvankheo.year.emulation.Stage;

/**
 * Which model a participation is: a new one, one of an earlier year, or not the one it
 * resembles.
 */
@Component
public class Lineage {

	private static final String OWN_EARLIER = """
			with recursive line(unit_id) as (
			  select cast(:unit as uuid) union select u.unit_id from unit u join line on u.successor_unit_id = line.unit_id)
			select count(*) from participation p join line on line.unit_id = p.unit_id
			where p.committee_id = :committee and p.model_id = :model and (p.campaign_id <> :campaign
			  or (p.stage = :DECLINED and p.round_id <> :round))""";

	/** What {@link NearDuplicates} may show. */
	private static final String SEEN = """
			with recursive line(unit_id) as (
			  select cast(:unit as uuid) union select u.unit_id from unit u join line on u.successor_unit_id = line.unit_id)
			select count(*) from participation p
			where p.committee_id = :committee and p.model_id = :model and p.stage <> :WITHDRAWN
			  and ((:insider and p.unit_id in (select unit_id from line))
			    or (p.submitted_at is not null and p.stage <> :RETURNED))""";

	private static final String LIVE_THIS_YEAR = """
			select count(*) from participation where committee_id = :committee and model_id = :model
			and campaign_id = :campaign and stage in (:LIVE)""";

	private static final String TELL_APART = """
			insert into distinct_model (committee_id, participation_id, other_model_id, decided_at, decided_by)
			values (:committee, :participation, :other, :at, :by) on conflict do nothing""";

	private final EmulationModels models;

	private final JdbcClient jdbc;

	Lineage(EmulationModels models, JdbcClient jdbc) {
		this.models = models;
		this.jdbc = jdbc;
	}

	/** A model that nobody registered before, with the committee's next code. */
	EmulationModel fresh(CommitteeId committee, Instant now) {
		return fresh(committee, codes(committee, 1).next(), now);
	}

	/** A model that nobody registered before, with a code taken for it. */
	EmulationModel fresh(CommitteeId committee, String code, Instant now) {
		return this.models.save(new EmulationModel(ModelId.next(), committee, code, null, now));
	}

	/** Takes the committee's next codes; others wait until this transaction ends. */
	public Iterator<String> codes(CommitteeId committee, int count) {
		if (count == 0) {
			return Collections.emptyIterator();
		}
		int last = this.models.takeNumbers(committee.committeeId(), count);
		return IntStream.rangeClosed(last - count + 1, last).mapToObj(ModelCode::of).iterator();
	}

	/**
	 * The model of an earlier year, or one that the committee declined in an earlier
	 * round, if it is the unit's or that of a unit it took over; refused when it takes
	 * part this year already.
	 */
	EmulationModel continuable(ModelId id, Place place) {
		EmulationModel earlier = this.models.findByIdAndCommittee(id, place.committee()).orElseThrow(NoSuchRecord::new);
		if (count(OWN_EARLIER, id, place, null) == 0) {
			throw new NoSuchRecord();
		}
		if (count(LIVE_THIS_YEAR, id, place, null) > 0) {
			Permission.refused("participation.alreadyThisYear", earlier.code()).orThrow();
		}
		return earlier;
	}

	private int count(String sql, ModelId model, Place place, Actor actor) {
		return this.jdbc.sql(sql)
			.params(Stage.parameters())
			.param("committee", place.committee().committeeId())
			.param("unit", place.unit().unitId())
			.param("campaign", place.campaign().campaignId())
			.param("round", place.round().roundId())
			.param("model", model.modelId())
			.param("insider", actor != null && actor.worksFor(place.unit()))
			.query(Integer.class)
			.single();
	}

	/** Notes that these two are different; once is enough. */
	void tellApart(Participation model, ModelId other, Move move) {
		if (count(SEEN, other, model.place(), move.by()) == 0) {
			throw new NoSuchRecord();
		}
		this.jdbc.sql(TELL_APART)
			.param("committee", model.place().committee().committeeId())
			.param("participation", model.id().participationId())
			.param("other", other.modelId())
			.param("at", move.at().atOffset(ZoneOffset.UTC))
			.param("by", move.by().account().accountId())
			.update();
	}

}
