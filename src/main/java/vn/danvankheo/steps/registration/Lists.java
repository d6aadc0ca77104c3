package vn.danvankheo.steps.registration;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.Round;
import vn.danvankheo.year.campaign.RoundId;
import vn.danvankheo.year.campaign.Rounds;
import vn.danvankheo.year.emulation.Place;

/** The lists of units: one for each round, begun when it is first needed. */
@Service
public class Lists {

	private final Registrations registrations;

	private final Rounds rounds;

	private final Units units;

	private final Desk desk;

	private final Clock clock;

	Lists(Registrations registrations, Rounds rounds, Units units, Desk desk, Clock clock) {
		this.desk = desk;
		this.registrations = registrations;
		this.rounds = rounds;
		this.units = units;
		this.clock = clock;
	}

	/**
	 * The unit's list in the round, begun if there is none; refused before the round
	 * opens.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	@Transactional
	public RegistrationId begin(Actor actor, UnitId unit, RoundId roundId) {
		if (!actor.scope().includes(actor.committee(), unit)) {
			throw new NoSuchRecord();
		}
		this.units.findByIdAndCommittee(unit, actor.committee()).orElseThrow(NoSuchRecord::new);
		Round round = this.rounds.findByIdAndCommittee(roundId, actor.committee()).orElseThrow(NoSuchRecord::new);
		if (Deadline.dayOf(this.clock.instant()).isBefore(round.days().opensOn())) {
			Permission.refused("round.notOpen", VietnameseDate.format(round.days().opensOn())).orThrow();
		}
		Place place = Place.of(round, unit);
		this.registrations.beginUnlessThere(RegistrationId.next().registrationId(), place.committee().committeeId(),
				place.campaign().campaignId(), roundId.roundId(), unit.unitId(), this.clock.instant());
		return this.registrations.findByPlaceUnitAndPlaceRound(unit, roundId).orElseThrow().id();
	}

	/**
	 * What the unit owes by this list, where it asks to be let in again after the lock.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	@Transactional(readOnly = true)
	public UUID dutyOf(Actor actor, RegistrationId id) {
		Clocks clocks = this.desk.clocks(this.desk.list(actor, id).place());
		if (clocks.duty() == null) {
			throw new NoSuchRecord();
		}
		return clocks.duty().id();
	}

}
