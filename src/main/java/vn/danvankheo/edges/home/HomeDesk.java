package vn.danvankheo.edges.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.NameOrder;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.steps.following.FollowedUnits;
import vn.danvankheo.steps.registration.UnitProgresses;
import vn.danvankheo.steps.sending.LastReceipts;
import vn.danvankheo.year.campaign.AreaContact;
import vn.danvankheo.year.campaign.AreaContacts;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.StandingSource.Figure;
import vn.danvankheo.year.campaign.WorkSource.Work;
import vn.danvankheo.year.campaign.YearStepsOf;

/** Gathers what every step asks of a person. */
@Service
class HomeDesk {

	private static final Duration NEWS_AGE = Duration.ofDays(7);

	private static final int MOST_NEWS = 6;

	/**
	 * What one source may take of the page's time; whoever is slower is left out for now.
	 */
	private static final String PATIENCE = "set local statement_timeout = '2s'";

	private final HomeSources sources;

	private final JdbcClient database;

	private final Campaigns campaigns;

	private final SteeringCommittees committees;

	private final Units units;

	private final UnitProgresses progresses;

	private final LastReceipts receipts;

	private final AreaContacts areas;

	private final YearStepsOf steps;

	private final FollowedUnits followed;

	private final Clock clock;

	HomeDesk(HomeSources sources, JdbcClient database, Campaigns campaigns, SteeringCommittees committees, Units units,
			UnitProgresses progresses, LastReceipts receipts, AreaContacts areas, YearStepsOf steps,
			FollowedUnits followed, Clock clock) {
		this.sources = sources;
		this.database = database;
		this.campaigns = campaigns;
		this.committees = committees;
		this.units = units;
		this.progresses = progresses;
		this.receipts = receipts;
		this.areas = areas;
		this.steps = steps;
		this.followed = followed;
		this.clock = clock;
	}

	/**
	 * The page, without the sources that took too long lately; {@link SlowSource} when
	 * one does now.
	 */
	@Allowed
	@Transactional(readOnly = true)
	public HomePage pageFor(Actor actor) {
		Instant now = this.clock.instant();
		this.database.sql(PATIENCE).update();
		List<Work> work = this.sources.work(actor, now);
		Campaign campaign = this.campaigns.current(actor.committee(), Deadline.dayOf(now)).orElse(null);
		List<Work> dated = work.stream()
			.filter((one) -> one.due() != null)
			.sorted(Comparator.comparing((one) -> one.due().lastDay()))
			.toList();
		return new HomePage(whose(actor), campaign, (campaign != null) ? this.steps.of(campaign) : null, dated,
				work.stream().filter((one) -> one.due() == null).toList(),
				this.sources.news(actor, now.minus(NEWS_AGE), MOST_NEWS, now), bars(actor, campaign),
				standing(actor, campaign, now), areas(actor, campaign),
				(campaign != null) ? this.followed.of(actor, campaign, now) : List.of(),
				this.committees.findById(actor.committee()).orElseThrow(), this.sources.incomplete(actor, now));
	}

	private List<Figure> standing(Actor actor, Campaign campaign, Instant now) {
		return (campaign == null || !actor.holds(Role.LEADER)) ? List.of()
				: this.sources.standing(actor, campaign, now);
	}

	private List<QuotaBar> bars(Actor actor, Campaign campaign) {
		return (campaign == null) ? List.of() : this.progresses.of(actor.scope(), campaign.id())
			.stream()
			.map((one) -> new QuotaBar(one, (one.list() != null) ? this.receipts.of(one.list()).orElse(null) : null))
			.toList();
	}

	private List<AreaContact> areas(Actor actor, Campaign campaign) {
		return (campaign == null || actor.seesWholeCommittee()) ? List.of()
				: this.areas.of(actor.scope(), campaign.id());
	}

	private String whose(Actor actor) {
		if (actor.seesWholeCommittee() || actor.units().isEmpty()) {
			return null;
		}
		return this.units.findAllById(actor.units())
			.stream()
			.map(Unit::shortName)
			.sorted(NameOrder.VIETNAMESE)
			.collect(Collectors.joining(", "));
	}

}
