package vn.danvankheo.year.obligation;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.DaysOff;
import vn.danvankheo.year.campaign.Holidays;

/** Keeps the periods as their kinds plan them. */
@Component
public class PeriodCalendar {

	private final ObligationKinds kinds;

	private final ObligationPeriods periods;

	private final Obligations obligations;

	private final Campaigns campaigns;

	private final Holidays holidays;

	PeriodCalendar(ObligationKinds kinds, ObligationPeriods periods, Obligations obligations, Campaigns campaigns,
			Holidays holidays) {
		this.kinds = kinds;
		this.periods = periods;
		this.obligations = obligations;
		this.campaigns = campaigns;
		this.holidays = holidays;
	}

	/**
	 * Asks every kind for its periods of this campaign again. What is still owed moves
	 * along with its period; what is settled keeps the day it was settled by. A period
	 * that is planned no more goes, unless it has opened. Returns them all.
	 */
	@Transactional
	public List<ObligationPeriod> renew(CampaignId id) {
		Campaign campaign = this.campaigns.findById(id).orElseThrow();
		DaysOff daysOff = new DaysOff(this.holidays.findByCommitteeOrderByFirstDay(campaign.committee()));
		boolean added = false;
		List<ObligationPeriod> known = this.periods.findByCampaignOrderByOpensOnAscFromDayAscNameAsc(id);
		for (ObligationKind kind : this.kinds.all()) {
			List<ObligationPeriod> ofKind = known.stream().filter((one) -> one.kind().equals(kind.code())).toList();
			List<PeriodPlan> plans = kind.periods(campaign, daysOff);
			for (PeriodPlan plan : plans) {
				Optional<ObligationPeriod> planned = ofKind.stream().filter((one) -> one.is(plan)).findFirst();
				planned.ifPresent((one) -> follow(one, plan));
				if (planned.isEmpty()) {
					this.periods.addUnlessThere(new ObligationPeriod(campaign, kind.code(), plan));
					added = true;
				}
			}
			added |= drop(ofKind, plans) > 0;
		}
		return added ? this.periods.findByCampaignOrderByOpensOnAscFromDayAscNameAsc(id) : known;
	}

	private int drop(List<ObligationPeriod> known, List<PeriodPlan> plans) {
		return known.stream()
			.filter((one) -> !one.opened() && plans.stream().noneMatch(one::is))
			.mapToInt((one) -> this.periods.dropUnopened(one.id()))
			.sum();
	}

	/** The period in which this is owed. */
	@Transactional(readOnly = true)
	public ObligationPeriod periodOf(Obligation owed) {
		return this.periods.findById(owed.period()).orElseThrow();
	}

	private void follow(ObligationPeriod period, PeriodPlan plan) {
		if (period.follow(plan) && period.opened()) {
			this.obligations.findByPeriod(period.id())
				.stream()
				.filter((owed) -> owed.open() || !owed.expected())
				.forEach((owed) -> owed.reschedule(period.due(), period.locks()));
		}
	}

}
