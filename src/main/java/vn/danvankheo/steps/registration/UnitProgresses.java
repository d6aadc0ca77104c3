package vn.danvankheo.steps.registration;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.NameOrder;
import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Round;
import vn.danvankheo.year.campaign.Rounds;
import vn.danvankheo.year.emulation.Place;

/** How far somebody's units are with what they owe this year. */
@Component
public class UnitProgresses {

	private final Rounds rounds;

	private final Units units;

	private final Registrations registrations;

	private final Desk desk;

	UnitProgresses(Rounds rounds, Units units, Registrations registrations, Desk desk) {
		this.rounds = rounds;
		this.units = units;
		this.registrations = registrations;
		this.desk = desk;
	}

	/**
	 * One for each unit of the scope and round in which it owes a minimum; none for
	 * people of the whole committee.
	 */
	public List<UnitProgress> of(Scope scope, CampaignId campaign) {
		if (scope.allUnits()) {
			return List.of();
		}
		List<Round> rounds = this.rounds.findByCampaignOrderByNumber(campaign);
		return this.units.findAllById(scope.units())
			.stream()
			.sorted(NameOrder.by(Unit::shortName))
			.flatMap((unit) -> rounds.stream()
				.filter((round) -> this.desk.clocks(unit.committee(), round.id(), unit.id()).required() > 0)
				.map((round) -> of(unit, Place.of(round, unit.id()))))
			.toList();
	}

	private UnitProgress of(Unit unit, Place place) {
		Clocks clocks = this.desk.clocks(place);
		return new UnitProgress(this.registrations.findByPlaceUnitAndPlaceRound(place.unit(), place.round())
			.map(Registration::id)
			.orElse(null), unit.shortName(), Progress.of(clocks, this.desk.all(place)), clocks.locks());
	}

}
