package vn.danvankheo.steps.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitChoices;
import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.obligation.PeriodOpenings;

/** Lists self-reviews period by period, of all years. */
@Service
class ReviewListing {

	private final Campaigns campaigns;

	private final PeriodOpenings openings;

	private final ReviewList list;

	private final UnitChoices units;

	private final Clock clock;

	ReviewListing(Campaigns campaigns, PeriodOpenings openings, ReviewList list, UnitChoices units, Clock clock) {
		this.campaigns = campaigns;
		this.openings = openings;
		this.list = list;
		this.units = units;
		this.clock = clock;
	}

	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR,
			Role.LEADER })
	@Transactional
	public ReviewsPage of(Actor actor, ReviewFilter filter) {
		Instant now = this.clock.instant();
		this.campaigns.current(actor.committee(), Deadline.dayOf(now))
			.ifPresent((campaign) -> this.openings.openDue(campaign.id(), now));
		List<ReviewList.Period> periods = this.list.periods(actor.committee());
		UUID asked = filter.asked().id("period");
		ReviewList.Period shown = periods.stream()
			.filter((period) -> asked == null || period.id().equals(asked))
			.findFirst()
			.orElse(null);
		List<Choice> choices = periods.stream().map((period) -> Choice.of(period.id(), period.name())).toList();
		boolean several = actor.scope().allUnits() || actor.units().size() > 1;
		List<Choice> units = several ? this.units.all(actor.scope()) : List.of();
		if (shown == null) {
			return new ReviewsPage(null, choices, ReviewList.Count.NONE, List.of(), units, null, filter);
		}
		UUID unit = filter.asked().id("unit");
		UUID printed = (unit != null || several) ? unit : actor.units().iterator().next().unitId();
		return new ReviewsPage(shown, choices, this.list.count(actor.scope(), shown.id(), unit),
				this.list.rows(actor, shown.id(), unit, filter.missing()), units, printed, filter);
	}

}
