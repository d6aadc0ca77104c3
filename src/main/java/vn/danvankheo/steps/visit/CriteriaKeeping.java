package vn.danvankheo.steps.visit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.CommitteeTurns;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.OwnerKind;

/** The office writes what is asked of models; what is in use is never rewritten. */
@Service
public class CriteriaKeeping {

	private final CriteriaSets sets;

	private final VisitSheets sheets;

	private final SelfScores scores;

	private final CriteriaStarters starters;

	private final CommitteeTurns turns;

	private final Campaigns campaigns;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CriteriaKeeping(CriteriaSets sets, VisitSheets sheets, SelfScores scores, CriteriaStarters starters,
			CommitteeTurns turns, Campaigns campaigns, ApplicationEventPublisher events, Clock clock) {
		this.sets = sets;
		this.sheets = sheets;
		this.scores = scores;
		this.starters = starters;
		this.turns = turns;
		this.campaigns = campaigns;
		this.events = events;
		this.clock = clock;
	}

	/** The criteria of a year; without a year, of the one that runs. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER,
			Role.ADMINISTRATOR })
	@Transactional(readOnly = true)
	public CriteriaOverview overview(Actor actor, Integer year) {
		List<Campaign> all = this.campaigns.findByCommitteeOrderByYearDesc(actor.committee());
		Campaign campaign = campaign(actor, year).orElse(null);
		boolean office = actor.holds(Role.STANDING_OFFICE);
		if (campaign == null) {
			return new CriteriaOverview(null, List.of(), all, office);
		}
		List<CriteriaSet> saved = this.sets
			.findByCommitteeAndCampaignOrderByPurposeAscOwnerKindAscNumberDesc(actor.committee(), campaign.id());
		return new CriteriaOverview(campaign, CriteriaOverview.lines(campaign, saved), all, office);
	}

	/** One version, with where it stands among the others. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER,
			Role.ADMINISTRATOR })
	@Transactional(readOnly = true)
	public CriteriaPage show(Actor actor, CriteriaSetId id) {
		CriteriaSet set = one(actor, id);
		List<CriteriaSet> all = this.sets
			.findByCommitteeAndCampaignOrderByPurposeAscOwnerKindAscNumberDesc(actor.committee(), set.kind().campaign())
			.stream()
			.filter((other) -> other.kind().equals(set.kind()))
			.toList();
		return new CriteriaPage(set, year(actor, set.kind().campaign()), all, used(id),
				actor.holds(Role.STANDING_OFFICE));
	}

	/** The same, to be changed. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public CriteriaPage toChange(Actor actor, CriteriaSetId id) {
		return show(actor, id);
	}

	/** The form of a first version: the sample to be edited, or nothing. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public CriteriaForm begin(Actor actor, CriteriaSet.Kind kind, boolean fromStarter) {
		year(actor, kind.campaign());
		return CriteriaForm.of(fromStarter ? this.starters.of(kind.purpose(), kind.ownerKind())
				: new CriteriaContent(CriteriaMode.PASS_FAIL, null, false, List.of()));
	}

	/** The first version; refused when there is one already. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public CriteriaSetId create(Actor actor, CriteriaSet.Kind kind, CriteriaContent content) {
		this.turns.take(actor.committee());
		year(actor, kind.campaign());
		if (this.sets.newest(kind).isPresent()) {
			Permission.refused("criteriaSet.exists").orThrow();
		}
		return save(actor, new CriteriaSet(kind, 1, content, actor, this.clock.instant()), true);
	}

	/**
	 * Asks something else from now on: this version while nobody has been judged by it,
	 * else the next one. Refused when it is no longer the newest, or not what was read.
	 */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public CriteriaSetId revise(Actor actor, CriteriaSetId id, long version, CriteriaContent content) {
		CriteriaSet set = this.sets.take(id, actor.committee()).orElseThrow(NoSuchRecord::new);
		boolean newest = this.sets.newest(set.kind()).filter((other) -> other.id().equals(id)).isPresent();
		Stale.unless(version, newest ? set.version() : null);
		if (content.asksTheSame(set.content())) {
			return id;
		}
		Instant now = this.clock.instant();
		if (used(id) > 0) {
			return save(actor, new CriteriaSet(set.kind(), set.number() + 1, content, actor, now), true);
		}
		set.asks(content, actor, now);
		return save(actor, set, false);
	}

	private int used(CriteriaSetId id) {
		return this.sheets.use(id) + this.scores.use(id);
	}

	private CriteriaSetId save(Actor actor, CriteriaSet set, boolean fresh) {
		CriteriaSet saved = this.sets.saveAndFlush(set);
		this.events.publishEvent(saved.happened(fresh ? "created" : "changed", actor));
		return saved.id();
	}

	private CriteriaSet one(Actor actor, CriteriaSetId id) {
		return this.sets.findByIdAndCommittee(id, actor.committee()).orElseThrow(NoSuchRecord::new);
	}

	/** The year of this committee's campaign; there is no other. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER,
			Role.ADMINISTRATOR })
	@Transactional(readOnly = true)
	public int year(Actor actor, CampaignId id) {
		return this.campaigns.findByIdAndCommittee(id, actor.committee()).orElseThrow(NoSuchRecord::new).year();
	}

	/** What criteria of this year, or of the one that runs, are for. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public CriteriaSet.Kind kind(Actor actor, Integer year, Purpose purpose, OwnerKind ownerKind) {
		Campaign campaign = campaign(actor, year).orElseThrow(NoSuchRecord::new);
		return new CriteriaSet.Kind(actor.committee(), campaign.id(), purpose, ownerKind);
	}

	private Optional<Campaign> campaign(Actor actor, Integer year) {
		return (year != null) ? this.campaigns.findByCommitteeAndYear(actor.committee(), year)
				: this.campaigns.current(actor.committee(), Deadline.dayOf(this.clock.instant()));
	}

}
