package vn.danvankheo.year.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Stale;

/** Keeps the head of a year's plan and its rounds, and begins the next year. */
@Service
class PlanEditing {

	private final Campaigns campaigns;

	private final Rounds rounds;

	private final PlanKeeping keeping;

	private final NextYear nextYear;

	private final Clock clock;

	PlanEditing(Campaigns campaigns, Rounds rounds, PlanKeeping keeping, NextYear nextYear, Clock clock) {
		this.campaigns = campaigns;
		this.rounds = rounds;
		this.keeping = keeping;
		this.nextYear = nextYear;
		this.clock = clock;
	}

	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public PlanForm head(Actor actor, CampaignId id) {
		return PlanForm.of(this.keeping.campaign(actor, id));
	}

	/** An empty head, for the first plan of the committee. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public PlanForm first(Actor actor) {
		return PlanForm.blank(Deadline.dayOf(this.clock.instant()).getYear());
	}

	/** The plan reads so from now on. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public FormErrors change(Actor actor, CampaignId id, PlanForm form) {
		Campaign campaign = this.keeping.campaign(actor, id);
		Stale.unless(form.version(), campaign.version(), () -> form.beside(campaign, "/campaigns/" + id + "/plan"));
		FormErrors errors = new FormErrors();
		Plan plan = errors.take(form.plan(campaign.year()));
		if (errors.none()) {
			campaign.rests(plan);
			this.keeping.changed(actor, campaign, "planChanged", Map.of("number", plan.number()));
		}
		return errors;
	}

	/**
	 * Begins the first plan of the committee, with the six steps and no days; its year is
	 * told by the id returned.
	 */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public Checked<CampaignId> begin(Actor actor, PlanForm form) {
		FormErrors errors = new FormErrors();
		Integer year = errors.take(form.newYear());
		if (year != null && this.campaigns.findByCommitteeAndYear(actor.committee(), year).isPresent()) {
			errors.add("year", "Đã có kế hoạch của năm này");
		}
		Plan plan = (year != null) ? errors.take(form.plan(year)) : null;
		return errors.or(() -> {
			Campaign campaign = this.nextYear.blank(actor.committee(), year, plan);
			this.keeping.changed(actor, campaign, "created", Map.of("year", year));
			return campaign.id();
		});
	}

	/**
	 * Begins the year after from this one's content, its days moved by a year and all to
	 * be reviewed; when it exists already, it is only named.
	 */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public CampaignId beginNext(Actor actor, CampaignId id) {
		Campaign campaign = this.keeping.campaign(actor, id);
		return this.campaigns.findByCommitteeAndYear(actor.committee(), campaign.year() + 1)
			.map(Campaign::id)
			.orElseGet(() -> {
				Campaign next = this.nextYear.of(campaign);
				this.keeping.changed(actor, next, "created", Map.of("from", campaign.year(), "year", next.year()));
				return next.id();
			});
	}

	/** A round's name and days, to be edited. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public RoundForm round(Actor actor, CampaignId id, RoundId round) {
		return RoundForm.of(roundOf(actor, id, round));
	}

	/** An empty round, to be added. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public RoundForm newRound(Actor actor, CampaignId id) {
		return RoundForm.blank(others(this.keeping.campaign(actor, id), null).size() + 1);
	}

	/**
	 * The round runs on these days from now on, and what units still owe in it moves
	 * along. Once it has opened, its opening day stays.
	 */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public FormErrors reschedule(Actor actor, CampaignId id, RoundId roundId, RoundForm form) {
		Campaign campaign = this.keeping.campaign(actor, id);
		Round round = roundOf(actor, id, roundId);
		Stale.unless(form.version(), round.version(),
				() -> form.beside(round, "/campaigns/" + id + "/rounds/" + roundId));
		FormErrors errors = new FormErrors();
		RoundDays before = round.days();
		boolean opened = !before.opensOn().isAfter(Deadline.dayOf(this.clock.instant()));
		RoundDays days = errors.take(
				form.days(campaign.year(), round.number(), others(campaign, round), opened ? before.opensOn() : null));
		if (errors.none()) {
			round.schedule(form.name().strip(), days, form.statedInPlan());
			this.keeping.rescheduled(actor, campaign, round, before);
		}
		return errors;
	}

	/** One more round, in which no minimum is asked for unless it is the first. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public FormErrors addRound(Actor actor, CampaignId id, RoundForm form) {
		Campaign campaign = this.keeping.campaign(actor, id);
		List<Round> others = others(campaign, null);
		int number = others.size() + 1;
		FormErrors errors = new FormErrors();
		RoundDays days = errors.take(form.days(campaign.year(), number, others, null));
		if (errors.none()) {
			Round round = new Round(RoundId.next(), campaign, number, form.name().strip(), days, number == 1);
			round.schedule(form.name().strip(), days, form.statedInPlan());
			this.rounds.save(round);
			this.keeping.changed(actor, campaign, "roundAdded", Map.of("name", round.name()));
		}
		return errors;
	}

	private Round roundOf(Actor actor, CampaignId id, RoundId round) {
		return this.rounds.findByIdAndCommittee(round, actor.committee())
			.filter((found) -> found.campaign().equals(id))
			.orElseThrow(NoSuchRecord::new);
	}

	private List<Round> others(Campaign campaign, Round except) {
		return this.rounds.findByCampaignOrderByNumber(campaign.id())
			.stream()
			.filter((round) -> except == null || !round.id().equals(except.id()))
			.toList();
	}

}
