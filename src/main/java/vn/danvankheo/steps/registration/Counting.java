package vn.danvankheo.steps.registration;

import java.time.Instant;
import java.util.Collection;

import org.springframework.stereotype.Component;

import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Place;

/** Keeps what a unit owes in step with what it has sent. */
@Component
public class Counting {

	private final Registrations registrations;

	private final Desk desk;

	private final RegistrationDuties duties;

	Counting(Registrations registrations, Desk desk, RegistrationDuties duties) {
		this.registrations = registrations;
		this.desk = desk;
		this.duties = duties;
	}

	/**
	 * Waits until nobody else sends, receives, returns or withdraws in the list of this
	 * place.
	 */
	public void takeTurns(Place place) {
		this.registrations.findByPlaceUnitAndPlaceRound(place.unit(), place.round())
			.map(Registration::id)
			.ifPresent(this.registrations::hold);
	}

	/** How many of these count towards the minimum. */
	public static int counted(Collection<Participation> models) {
		return (int) models.stream().filter((model) -> model.stage().countsTowardsQuota()).count();
	}

	/**
	 * Counts again, with the reason given for what is missing (null when none was given
	 * now).
	 */
	public void recount(Place place, Instant now, String shortfallReason) {
		this.duties.recount(place.unit(), place.round(), counted(this.desk.all(place)), shortfallReason, now);
	}

	/**
	 * Counts again after a model was returned or taken out of the list: the duty is open
	 * again, but a unit that was complete in time does not become late by it.
	 */
	public void recountAfterReturn(Place place, Instant now) {
		this.duties.recountAfterReturn(place.unit(), place.round(), counted(this.desk.all(place)), now);
	}

}
