package vn.danvankheo.steps.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.Round;
import vn.danvankheo.year.campaign.RoundId;
import vn.danvankheo.year.campaign.RoundRescheduled;
import vn.danvankheo.year.campaign.Rounds;
import vn.danvankheo.year.obligation.PeriodCalendar;
import vn.danvankheo.year.obligation.PeriodOpenings;

/**
 * What units owe in the registration rounds. Who may do what is settled by the use cases
 * that call it.
 */
@Component
public class RegistrationDuties {

	private final RegistrationTallies tallies;

	private final Rounds rounds;

	private final PeriodCalendar calendar;

	private final PeriodOpenings openings;

	private final Clock clock;

	RegistrationDuties(RegistrationTallies tallies, Rounds rounds, PeriodCalendar calendar, PeriodOpenings openings,
			Clock clock) {
		this.tallies = tallies;
		this.rounds = rounds;
		this.calendar = calendar;
		this.openings = openings;
		this.clock = clock;
	}

	/**
	 * What the unit owes in the round, which opens now if its day has come; empty for a
	 * unit that owes nothing there: it may still register.
	 */
	@Transactional
	public Optional<RegistrationDuty> dutyOf(UnitId unit, RoundId roundId) {
		Optional<RegistrationDuty> duty = known(unit, roundId);
		return duty.isPresent() ? duty : opened(roundId).flatMap((round) -> known(unit, roundId));
	}

	/** What the unit owes in the round, as far as it has opened. */
	public Optional<RegistrationDuty> known(UnitId unit, RoundId round) {
		return this.tallies.findDuty(unit, round);
	}

	/** This many of the unit's models count now; see {@link RegistrationDuty#deliver}. */
	@Transactional
	public void recount(UnitId unit, RoundId round, int counting, String shortfallReason, Instant at) {
		dutyOf(unit, round).ifPresent((duty) -> duty.deliver(counting, at, shortfallReason));
	}

	/**
	 * This many still count after the office returned something. The duty is open again,
	 * but a unit that was complete in time does not become late by it.
	 */
	@Transactional
	public void recountAfterReturn(UnitId unit, RoundId round, int counting, Instant at) {
		dutyOf(unit, round).ifPresent((duty) -> duty.giveBack(counting, at));
	}

	/** What is still owed moves along when a round gets other days. */
	@EventListener
	void move(RoundRescheduled event) {
		this.calendar.renew(event.round().campaign());
	}

	/** The round, if it opened just now. */
	private Optional<Round> opened(RoundId id) {
		Instant now = this.clock.instant();
		Optional<Round> due = this.rounds.findById(id)
			.filter((round) -> !round.days().opensOn().isAfter(Deadline.dayOf(now)))
			.filter((round) -> !this.openings.opened(RegistrationKind.CODE, id.roundId()));
		due.ifPresent((round) -> this.openings.openDue(round.campaign(), now));
		return due;
	}

}
