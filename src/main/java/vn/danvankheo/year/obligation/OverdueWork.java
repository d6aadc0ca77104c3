package vn.danvankheo.year.obligation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.WorkSource;

/** What the office must see to: who has not delivered, who asks to be let in again. */
@Component
class OverdueWork implements WorkSource {

	private final Obligations obligations;

	private final ObligationPeriods periods;

	private final ObligationKinds kinds;

	private final Campaigns campaigns;

	private final KindWords words;

	OverdueWork(Obligations obligations, ObligationPeriods periods, ObligationKinds kinds, Campaigns campaigns,
			KindWords words) {
		this.obligations = obligations;
		this.periods = periods;
		this.kinds = kinds;
		this.campaigns = campaigns;
		this.words = words;
	}

	@Override
	public List<Work> workFor(Actor actor, Instant now) {
		if (!actor.holds(Role.STANDING_OFFICE)) {
			return List.of();
		}
		return this.campaigns.current(actor.committee(), Deadline.dayOf(now)).map(this::workOf).orElse(List.of());
	}

	private List<Work> workOf(Campaign campaign) {
		Map<UUID, Outstanding> outstanding = this.obligations.outstanding(campaign.committee(), campaign.id())
			.stream()
			.collect(Collectors.toMap(Outstanding::period, Function.identity()));
		List<Work> work = new ArrayList<>();
		this.periods.findByCampaignOrderByOpensOnAscFromDayAscNameAsc(campaign.id())
			.stream()
			.filter((period) -> outstanding.containsKey(period.id()) && this.kinds.find(period.kind()).isPresent())
			.forEach((period) -> add(period, outstanding.get(period.id()), work));
		return work;
	}

	private void add(ObligationPeriod period, Outstanding outstanding, List<Work> work) {
		String path = "/obligations?kind=" + period.kind() + "&period=" + period.id() + "&show=";
		if (outstanding.wishes() > 0) {
			work.add(new Work(this.words.say(period.kind(), "work.wishes", outstanding.wishes()),
					this.words.say(period.kind(), "work.answer"), path + "asked", null, (int) outstanding.wishes()));
		}
		if (outstanding.open() > 0) {
			work.add(new Work(this.words.say(period.kind(), "work.chase", outstanding.open()),
					"%s, khóa hết %s.".formatted(period.name(), VietnameseDate.format(period.locks().lastDay())),
					path + "open", period.due(), (int) outstanding.open()));
		}
	}

}
