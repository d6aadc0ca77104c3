package vn.danvankheo.registration;

import java.time.Instant;
import java.util.Collection;

import org.springframework.stereotype.Component;

import vn.danvankheo.emulation.Participation;
import vn.danvankheo.emulation.Place;
import vn.danvankheo.obligation.ObligationKind;
import vn.danvankheo.obligation.Obligations;

/** Keeps what a unit owes in step with what it has sent. */
@Component
class Counting {

	private final Registrations registrations;

	private final Desk desk;

	private final Obligations obligations;

	Counting(Registrations registrations, Desk desk, Obligations obligations) {
		this.registrations = registrations;
		this.desk = desk;
		this.obligations = obligations;
	}

	/**
	 * Waits until nobody else sends, receives, returns or withdraws in the list of this
	 * place.
	 */
	void takeTurns(Place place) {
		this.registrations.findByPlaceUnitAndPlaceRound(place.unit(), place.round())
			.map(Registration::id)
			.ifPresent(this.registrations::hold);
	}

	/** How many of these count towards the minimum. */
	static int counted(Collection<Participation> models) {
		return (int) models.stream().filter((model) -> model.stage().countsTowardsQuota()).count();
	}

	/** Counts again, keeping the reason given for what is missing. */
	void recount(Place place, Instant now) {
		this.obligations.findByUnitAndRoundAndKind(place.unit(), place.round(), ObligationKind.REGISTRATION)
			.ifPresent((duty) -> recount(place, now, duty.shortfallReason()));
	}

	/** Counts again, with the reason given for what is missing (null for none). */
	void recount(Place place, Instant now, String shortfallReason) {
		int counted = counted(this.desk.all(place));
		this.obligations.findByUnitAndRoundAndKind(place.unit(), place.round(), ObligationKind.REGISTRATION)
			.ifPresent((duty) -> duty.deliver(counted, now, shortfallReason));
	}

}
