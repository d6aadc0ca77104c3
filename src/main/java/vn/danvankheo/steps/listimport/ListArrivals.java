package vn.danvankheo.steps.listimport;

import java.time.Clock;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.registration.Clocks;
import vn.danvankheo.steps.registration.Desk;
import vn.danvankheo.steps.registration.Registration;
import vn.danvankheo.steps.registration.RegistrationId;

/** Where a spreadsheet would arrive, and whether it may. */
@Service
public class ListArrivals {

	private final Desk desk;

	private final Units units;

	private final ListContexts contexts;

	private final Clock clock;

	ListArrivals(Desk desk, Units units, ListContexts contexts, Clock clock) {
		this.desk = desk;
		this.units = units;
		this.contexts = contexts;
		this.clock = clock;
	}

	/**
	 * A list to bring rows into.
	 *
	 * @param year the year of the round
	 * @param locksOn the last day, in words
	 * @param onBehalf whether somebody else than the unit brings it, who names the source
	 * @param allowed whether rows may be brought in now
	 */
	record Arrival(RegistrationId registration, String unitName, String roundName, int year, String locksOn,
			boolean onBehalf, Permission allowed) {

	}

	/** The list, for somebody who may see it. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	@Transactional(readOnly = true)
	public Arrival at(Actor actor, RegistrationId id) {
		Registration list = this.desk.list(actor, id);
		Clocks clocks = this.desk.clocks(list.place());
		String unit = this.units.findByIdAndCommittee(list.place().unit(), list.place().committee())
			.map(Unit::shortName)
			.orElseThrow(NoSuchRecord::new);
		int year = this.contexts.campaign(list.place().campaign(), list.place().committee()).year();
		return new Arrival(id, unit, clocks.round().name(), year, VietnameseDate.format(clocks.locks().lastDay()),
				!actor.worksFor(list.place().unit()), clocks.accept(this.clock.instant()));
	}

}
