package vn.danvankheo.steps.registration;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.DaysOff;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Quota;
import vn.danvankheo.year.campaign.Quotas;
import vn.danvankheo.year.campaign.RoundId;
import vn.danvankheo.year.campaign.Rounds;
import vn.danvankheo.year.obligation.Amount;
import vn.danvankheo.year.obligation.Expected;
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.ObligationKind;
import vn.danvankheo.year.obligation.ObligationPeriod;
import vn.danvankheo.year.obligation.PeriodPlan;

/**
 * Danh sách đăng ký (plan, V bước 1): a round is a period, owed by every unit of a kind
 * that has a quota, where the quota applies.
 */
@Component
@Order(0)
class RegistrationKind implements ObligationKind {

	static final String CODE = "REGISTRATION";

	private final Rounds rounds;

	private final Quotas quotas;

	private final Units units;

	private final RegistrationTallies tallies;

	RegistrationKind(Rounds rounds, Quotas quotas, Units units, RegistrationTallies tallies) {
		this.rounds = rounds;
		this.quotas = quotas;
		this.units = units;
		this.tallies = tallies;
	}

	@Override
	public String code() {
		return CODE;
	}

	@Override
	public List<PeriodPlan> periods(Campaign campaign, DaysOff daysOff) {
		return this.rounds.findByCampaignOrderByNumber(campaign.id())
			.stream()
			.map((round) -> new PeriodPlan(campaign.firstDay(), campaign.firstDay().plusYears(1).minusDays(1),
					round.id().roundId(), round.name(), round.days().opensOn(), round.due(), round.locks()))
			.toList();
	}

	@Override
	public List<Expected> expected(ObligationPeriod period, List<Unit> units) {
		if (!this.rounds.findById(round(period)).orElseThrow().quotaApplies()) {
			return List.of();
		}
		Map<UnitKind, Integer> minima = minima(period.campaign());
		return units.stream().filter((unit) -> minima.containsKey(unit.kind())).map(Expected::of).toList();
	}

	/**
	 * Each owes the minimum of its kind, of which it may have sent some before it was
	 * admitted.
	 */
	@Override
	public void begun(ObligationPeriod period, List<Obligation> owed, Instant at) {
		Map<UnitKind, Integer> minima = minima(period.campaign());
		Map<UnitId, Unit> named = this.units.findAllById(owed.stream().map((one) -> one.debtor().unit()).toList())
			.stream()
			.collect(Collectors.toMap(Unit::id, Function.identity()));
		Map<UUID, RegistrationTally> kept = this.tallies.findAllById(owed.stream().map(Obligation::id).toList())
			.stream()
			.collect(Collectors.toMap(RegistrationTally::obligation, Function.identity()));
		for (Obligation one : owed) {
			RegistrationTally tally = kept.getOrDefault(one.id(), new RegistrationTally(one, round(period)));
			one.takeBack(tally.requiring(minima.get(named.get(one.debtor().unit()).kind())), at);
			this.tallies.save(tally);
		}
	}

	@Override
	public Map<UUID, Amount> amounts(Collection<UUID> obligations) {
		return this.tallies.findAllById(obligations)
			.stream()
			.collect(Collectors.toMap(RegistrationTally::obligation, RegistrationTally::amount));
	}

	/** It tells of lists that are begun too, and what is in them. */
	@Override
	public boolean toldByItsRoom() {
		return true;
	}

	@Override
	public String path(Obligation owed) {
		return "/registrations";
	}

	private Map<UnitKind, Integer> minima(CampaignId campaign) {
		return this.quotas.findByCampaign(campaign).stream().collect(Collectors.toMap(Quota::unitKind, Quota::minimum));
	}

	private static RoundId round(ObligationPeriod period) {
		return new RoundId(period.subject());
	}

}
