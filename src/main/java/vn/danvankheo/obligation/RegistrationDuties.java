package vn.danvankheo.obligation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.campaign.Round;
import vn.danvankheo.campaign.RoundId;
import vn.danvankheo.campaign.Rounds;
import vn.danvankheo.organisation.Permission;
import vn.danvankheo.organisation.UnitId;

/**
 * What units owe in the registration rounds, for the other modules: the registration
 * tells it what was sent and asks whether more may be. Who may do what is settled by the
 * use cases that call it.
 */
@Component
public class RegistrationDuties {

	private final Obligations obligations;

	private final Rounds rounds;

	private final RoundOpenings openings;

	private final Clock clock;

	RegistrationDuties(Obligations obligations, Rounds rounds, RoundOpenings openings, Clock clock) {
		this.obligations = obligations;
		this.rounds = rounds;
		this.openings = openings;
		this.clock = clock;
	}

	/**
	 * Freezes the list of who owes a registration in every round whose opening day has
	 * come; each round exactly once, however many instances do it.
	 */
	public void openDueRounds() {
		this.openings.openDue(this.clock.instant());
	}

	/**
	 * What the unit owes in the round; empty for a unit that owes nothing there and has
	 * been granted no exception: it may still register.
	 */
	@Transactional
	public Optional<Obligation> dutyOf(UnitId unit, RoundId round) {
		this.openings.openIfDue(round, this.clock.instant());
		return find(unit, round);
	}

	/**
	 * Whether this unit may send its list at this instant: while the round is open, or
	 * for as long as its own extension runs. The refusal names the day.
	 */
	@Transactional
	public Permission accepts(UnitId unit, Round round, Instant now) {
		Permission general = round.accepts(now);
		boolean locked = !general.granted() && !round.locks().metAt(now);
		return locked ? dutyOf(unit, round.id()).map((duty) -> duty.accepts(now)).orElse(general) : general;
	}

	/**
	 * This many of the unit's models count now, after it sent or withdrew something or
	 * the office received something. The reason says why the list is short; null when
	 * nobody gave one.
	 */
	@Transactional
	public void recount(UnitId unit, RoundId round, int counting, String shortfallReason, Instant at) {
		dutyOf(unit, round).ifPresent((duty) -> duty.deliver(counting, at,
				(shortfallReason != null) ? shortfallReason : duty.shortfallReason()));
	}

	/**
	 * This many still count after the office returned something. The duty is open again,
	 * but a unit that was complete in time does not become late by it.
	 */
	@Transactional
	public void recountAfterReturn(UnitId unit, RoundId round, int counting, Instant at) {
		dutyOf(unit, round).ifPresent((duty) -> duty.giveBack(counting, at));
	}

	private Optional<Obligation> find(UnitId unit, RoundId round) {
		return this.obligations.findByUnitAndRoundAndKind(unit, round, ObligationKind.REGISTRATION);
	}

	/**
	 * The unit's obligation, made without a minimum when it owes none: it carries an
	 * exception.
	 */
	Obligation carrierOf(UnitId unit, Round round) {
		return dutyOf(unit, round.id()).orElseGet(() -> this.obligations.save(Obligation.toRegister(unit, round, 0)));
	}

	Optional<Round> roundOf(Obligation obligation) {
		return this.rounds.findById(obligation.round());
	}

}
