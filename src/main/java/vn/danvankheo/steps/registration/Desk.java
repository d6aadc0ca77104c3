package vn.danvankheo.steps.registration;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.campaign.Round;
import vn.danvankheo.year.campaign.RoundId;
import vn.danvankheo.year.campaign.Rounds;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;
import vn.danvankheo.year.emulation.Place;

/**
 * Fetches lists and models, only those that the actor may see at all: to him the others
 * do not exist.
 */
@Component
public class Desk {

	private final Registrations registrations;

	private final Participations participations;

	private final Rounds rounds;

	private final RegistrationDuties duties;

	Desk(Registrations registrations, Participations participations, Rounds rounds, RegistrationDuties duties) {
		this.registrations = registrations;
		this.participations = participations;
		this.rounds = rounds;
		this.duties = duties;
	}

	public Registration list(Actor actor, RegistrationId id) {
		Registration list = this.registrations.findByIdAndPlaceCommittee(id, actor.committee())
			.orElseThrow(NoSuchRecord::new);
		if (!actor.scope().includes(list.place().committee(), list.place().unit())) {
			throw new NoSuchRecord();
		}
		return list;
	}

	/** The list of the place where this model belongs. */
	Registration listOf(Participation model) {
		return this.registrations.findByPlaceUnitAndPlaceRound(model.unit(), model.place().round())
			.orElseThrow(NoSuchRecord::new);
	}

	public Participation model(Actor actor, ParticipationId id) {
		Participation model = this.participations.findByIdAndPlaceCommittee(id, actor.committee())
			.orElseThrow(NoSuchRecord::new);
		if (!actor.scope().includes(model.place().committee(), model.unit()) || !sees(actor, model)) {
			throw new NoSuchRecord();
		}
		return model;
	}

	/** The models of a list that the actor may see, in the order they were begun. */
	public List<Participation> models(Actor actor, Registration list) {
		return all(list.place()).stream().filter((model) -> sees(actor, model)).toList();
	}

	/**
	 * All models of a unit in a round, drafts of the unit too: for counting, not for
	 * showing.
	 */
	public List<Participation> all(Place place) {
		return this.participations.findByPlaceUnitAndPlaceRoundOrderByBegunCreatedAtAscIdAsc(place.unit(),
				place.round());
	}

	/**
	 * What a unit has not sent yet is nobody else's business, unless somebody else
	 * entered it.
	 */
	public static boolean sees(Actor actor, Participation model) {
		return actor.worksFor(model.unit()) || model.submittedAt() != null || model.entrySource() != null;
	}

	/** The clocks before something is written: what the unit owes is settled first. */
	public Clocks settledClocks(Place place) {
		this.duties.dutyOf(place.unit(), place.round());
		return clocks(place);
	}

	public Clocks clocks(Place place) {
		return clocks(place.committee(), place.round(), place.unit());
	}

	public Clocks clocks(CommitteeId committee, RoundId roundId, UnitId unit) {
		Round round = this.rounds.findByIdAndCommittee(roundId, committee).orElseThrow(NoSuchRecord::new);
		return new Clocks(round, this.duties.known(unit, roundId).orElse(null));
	}

}
