package vn.danvankheo.year.obligation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.campaign.Deadline;

/**
 * Whoever came after a period opened. The expected set was frozen, so they are taken in
 * one by one, and it is logged.
 */
@Service
class Admissions {

	private final Obligations obligations;

	private final ObligationPeriods periods;

	private final ObligationKinds kinds;

	private final Units units;

	private final Clock clock;

	Admissions(Obligations obligations, ObligationPeriods periods, ObligationKinds kinds, Units units, Clock clock) {
		this.obligations = obligations;
		this.periods = periods;
		this.kinds = kinds;
		this.units = units;
		this.clock = clock;
	}

	/** From now on this is owed in the period. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public Obligation admit(Actor actor, UUID periodId, Expected wanted) {
		ObligationPeriod period = this.periods.findByPeriodIdAndCommittee(periodId, actor.committee())
			.orElseThrow(NoSuchRecord::new);
		Instant now = this.clock.instant();
		if (wanted.debtor().unit() != null) {
			this.units.findByIdAndCommittee(wanted.debtor().unit(), actor.committee()).orElseThrow(NoSuchRecord::new);
		}
		List<Obligation> owed = this.obligations.findByPeriod(periodId);
		Obligation obligation = owed.stream()
			.filter((one) -> Expected.of(one).equals(wanted))
			.findFirst()
			.orElseGet(() -> new Obligation(period, wanted, false));
		if (!obligation.expected()) {
			if (!waiting(period, owed, now).contains(wanted)) {
				Permission.refused("obligation.notExpected").orThrow();
			}
			obligation.admit(actor, now);
			period.expectMore(1);
			obligation = this.obligations.saveAndFlush(obligation);
			this.kinds.get(period.kind()).begun(period, List.of(obligation), now);
		}
		return obligation;
	}

	/** Who would owe in the period if it opened today, and is not in its set. */
	List<Expected> waiting(ObligationPeriod period, List<Obligation> owed, Instant now) {
		if (!period.opened() || !period.locks().metAt(now)) {
			return List.of();
		}
		List<Unit> ofToday = this.units.findByCommittee(period.committee())
			.stream()
			.filter((unit) -> unit.existsOn(Deadline.dayOf(now)))
			.toList();
		List<Expected> counted = owed.stream().filter(Obligation::expected).map(Expected::of).toList();
		return this.kinds.get(period.kind())
			.expected(period, ofToday)
			.stream()
			.distinct()
			.filter((one) -> !counted.contains(one))
			.toList();
	}

}
