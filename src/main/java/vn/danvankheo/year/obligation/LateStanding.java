package vn.danvankheo.year.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.StandingSource;

/** How many units have not delivered although the day has passed. */
@Component
class LateStanding implements StandingSource {

	private final Obligations obligations;

	private final ObligationPeriods periods;

	private final Clock clock;

	LateStanding(Obligations obligations, ObligationPeriods periods, Clock clock) {
		this.obligations = obligations;
		this.periods = periods;
		this.clock = clock;
	}

	@Override
	public List<Figure> standing(Actor actor, Campaign campaign) {
		LocalDate today = Deadline.dayOf(this.clock.instant());
		Map<UUID, Long> open = this.obligations.outstanding(campaign.committee(), campaign.id())
			.stream()
			.collect(Collectors.toMap(Outstanding::period, Outstanding::open));
		return this.periods.findByCampaignOrderByOpensOnAscFromDayAscNameAsc(campaign.id())
			.stream()
			.filter((period) -> open.getOrDefault(period.id(), 0L) > 0 && period.due().lastDay().isBefore(today))
			.map((period) -> new Figure(0, open.get(period.id()).intValue(), "đơn vị quá hạn: " + period.name(),
					"/obligations?kind=" + period.kind() + "&period=" + period.id() + "&show=open", true))
			.toList();
	}

}
