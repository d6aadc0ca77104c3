package vn.danvankheo.year.campaign;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.campaign.PlanPage.QuotaLine;

/** Shows the plan to everybody of the committee. */
@Service
@Transactional(readOnly = true)
class PlanDesk {

	private final Campaigns campaigns;

	private final Quotas quotas;

	private final Fields fields;

	private final AreaContacts areas;

	private final YearStepsOf steps;

	private final Clock clock;

	PlanDesk(Campaigns campaigns, Quotas quotas, Fields fields, AreaContacts areas, YearStepsOf steps, Clock clock) {
		this.campaigns = campaigns;
		this.quotas = quotas;
		this.fields = fields;
		this.areas = areas;
		this.steps = steps;
		this.clock = clock;
	}

	/** The plan of the year in question; empty while the committee has none. */
	@Allowed
	public Optional<PlanPage> current(Actor actor) {
		return this.campaigns.current(actor.committee(), Deadline.dayOf(this.clock.instant()))
			.map((campaign) -> page(actor, campaign));
	}

	@Allowed
	public PlanPage of(Actor actor, CampaignId id) {
		return page(actor, this.campaigns.findByIdAndCommittee(id, actor.committee()).orElseThrow(NoSuchRecord::new));
	}

	/** All years of the committee, the latest first. */
	@Allowed
	public List<Campaign> years(Actor actor) {
		return this.campaigns.findByCommitteeOrderByYearDesc(actor.committee());
	}

	private PlanPage page(Actor actor, Campaign campaign) {
		List<Field> active = this.fields.findByCampaignOrderByPosition(campaign.id())
			.stream()
			.filter(Field::active)
			.toList();
		return new PlanPage(campaign, this.steps.of(campaign), quotaLines(campaign), active,
				this.areas.of(actor.scope(), campaign.id()),
				this.campaigns.findByCommitteeOrderByYearDesc(actor.committee()), actor.holds(Role.STANDING_OFFICE));
	}

	private List<QuotaLine> quotaLines(Campaign campaign) {
		Map<UnitKind, Quota> set = this.quotas.findByCampaign(campaign.id())
			.stream()
			.collect(Collectors.toMap(Quota::unitKind, Function.identity()));
		return Arrays.stream(UnitKind.values()).map((kind) -> line(kind, set.get(kind))).toList();
	}

	private static QuotaLine line(UnitKind kind, Quota quota) {
		return (quota != null) ? new QuotaLine(kind, quota.minimum(), quota.statedInPlan())
				: new QuotaLine(kind, null, false);
	}

}
