package vn.danvankheo.obligation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.campaign.Deadline;
import vn.danvankheo.campaign.Quota;
import vn.danvankheo.campaign.Quotas;
import vn.danvankheo.campaign.Round;
import vn.danvankheo.campaign.RoundId;
import vn.danvankheo.campaign.Rounds;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.Allowed;
import vn.danvankheo.organisation.Permission;
import vn.danvankheo.organisation.Refused;
import vn.danvankheo.organisation.Role;
import vn.danvankheo.organisation.Unit;
import vn.danvankheo.organisation.UnitId;
import vn.danvankheo.organisation.UnitKind;
import vn.danvankheo.organisation.Units;
import vn.danvankheo.web.NoSuchRecord;

/**
 * Units that were entered after a round opened. The expected set was frozen, so they are
 * taken in one by one, and it is logged.
 */
@Service
class Admissions {

	private final Obligations obligations;

	private final RegistrationDuties duties;

	private final Rounds rounds;

	private final Quotas quotas;

	private final Units units;

	private final Clock clock;

	Admissions(Obligations obligations, RegistrationDuties duties, Rounds rounds, Quotas quotas, Units units,
			Clock clock) {
		this.obligations = obligations;
		this.duties = duties;
		this.rounds = rounds;
		this.quotas = quotas;
		this.units = units;
		this.clock = clock;
	}

	/** From now on the unit owes the minimum of its kind in the round. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public Obligation admit(Actor actor, RoundId roundId, UnitId unitId) {
		Round round = this.rounds.findByIdAndCommittee(roundId, actor.committee()).orElseThrow(NoSuchRecord::new);
		Unit unit = this.units.findByIdAndCommittee(unitId, actor.committee()).orElseThrow(NoSuchRecord::new);
		int minimum = this.quotas.findByCampaignAndUnitKind(round.campaign(), unit.kind())
			.filter((quota) -> round.quotaApplies())
			.map(Quota::minimum)
			.orElseThrow(() -> new Refused(Permission.refused("obligation.noQuota")));
		Instant now = this.clock.instant();
		Optional<Obligation> owed = this.duties.dutyOf(unitId, roundId);
		Obligation obligation = owed.orElseGet(() -> Obligation.toRegister(unitId, round, 0));
		if (obligation.required() == 0) {
			obligation.admit(actor, minimum, now);
		}
		return this.obligations.save(obligation);
	}

	/** Units that exist today, have a minimum, and are not in the round's set. */
	List<Unit> waiting(Round round, Set<UnitId> owing, Instant now) {
		Set<UnitKind> kinds = this.quotas.findByCampaign(round.campaign())
			.stream()
			.map(Quota::unitKind)
			.collect(Collectors.toSet());
		if (!round.quotaApplies() || round.openedAt() == null || !round.locks().metAt(now)) {
			return List.of();
		}
		return this.units.findByCommittee(round.committee())
			.stream()
			.filter((unit) -> kinds.contains(unit.kind()) && !owing.contains(unit.id())
					&& unit.existsOn(Deadline.dayOf(now)))
			.toList();
	}

}
