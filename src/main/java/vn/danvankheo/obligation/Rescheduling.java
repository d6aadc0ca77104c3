package vn.danvankheo.obligation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.danvankheo.campaign.Round;
import vn.danvankheo.campaign.RoundRescheduled;

/**
 * Moves what units still owe along when a round gets other days, in the same transaction;
 * what is settled keeps the day it was settled by.
 */
@Component
class Rescheduling {

	private final Obligations obligations;

	Rescheduling(Obligations obligations) {
		this.obligations = obligations;
	}

	@EventListener
	void move(RoundRescheduled event) {
		Round round = event.round();
		this.obligations.findByRoundAndKind(round.id(), ObligationKind.REGISTRATION)
			.stream()
			.filter((obligation) -> obligation.open() || obligation.required() == 0)
			.forEach((obligation) -> obligation.reschedule(round.due(), round.locks()));
	}

}
