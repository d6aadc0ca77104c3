package vn.danvankheo.steps.registration;

import java.time.Instant;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Place;

/**
 * What a unit's list counts, for the steps that decide about its models later: they take
 * turns with the registration, and what the unit owes is counted again.
 */
@Component
public class ListCounts {

	private final Desk desk;

	private final Counting counting;

	private final Units units;

	ListCounts(Desk desk, Counting counting, Units units) {
		this.desk = desk;
		this.counting = counting;
		this.units = units;
	}

	/** Waits until nobody else changes the list of this place. */
	public void takeTurns(Place place) {
		this.counting.takeTurns(place);
	}

	/** As {@link Counting#recountAfterReturn}. */
	public void recountAfterReturn(Place place, Instant now) {
		this.counting.recountAfterReturn(place, now);
	}

	/** What the unit would have left without this model. Changes nothing. */
	public QuotaEffect without(Participation model) {
		Clocks clocks = this.desk.clocks(model.place());
		int now = Counting.counted(this.desk.all(model.place()));
		String unit = this.units.findByIdAndCommittee(model.unit(), model.place().committee())
			.map(Unit::shortName)
			.orElse("");
		return new QuotaEffect(unit, clocks.required(), now, now - (model.stage().countsTowardsQuota() ? 1 : 0),
				clocks.locks());
	}

}
