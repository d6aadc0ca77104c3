package vn.danvankheo.steps.appraisal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitChoices;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.CampaignYears;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.Fields;
import vn.danvankheo.year.emulation.ParticipationId;

/** Reads the queue of the committee's people. */
@Service
@Transactional(readOnly = true)
public class QueueBrowsing {

	private final Campaigns campaigns;

	private final Fields fields;

	private final AppraisalQueue queue;

	private final UnitChoices units;

	private final Clock clock;

	QueueBrowsing(Campaigns campaigns, Fields fields, AppraisalQueue queue, UnitChoices units, Clock clock) {
		this.campaigns = campaigns;
		this.fields = fields;
		this.queue = queue;
		this.units = units;
		this.clock = clock;
	}

	/** The page the filter asks for. */
	@Allowed({ Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER })
	public QueuePage page(Actor actor, AppraisalFilter filter) {
		Optional<Campaign> chosen = chosen(actor, filter.asked().number("year"));
		if (chosen.isEmpty()) {
			return new QueuePage(0, List.of(), false, AppraisalFigures.none(), List.of(), List.of(), List.of());
		}
		CampaignId campaign = chosen.get().id();
		List<AppraisalRow> rows = this.queue.rows(actor, campaign, filter);
		boolean more = rows.size() > filter.asked().size();
		return new QueuePage(chosen.get().year(), more ? rows.subList(0, filter.asked().size()) : rows, more,
				this.queue.figures(actor, campaign), years(actor).choices(), this.units.all(actor.scope()),
				this.fields.choices(campaign));
	}

	/** The next model of the queue after this one, in the filter's order. */
	@Allowed({ Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER })
	public Optional<UUID> next(Actor actor, AppraisalFilter filter, ParticipationId after) {
		return chosen(actor, filter.asked().number("year"))
			.flatMap((campaign) -> this.queue.next(actor, campaign.id(), filter, after.participationId()));
	}

	/** The campaign of the year asked for, else the current one. */
	@Allowed({ Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER, Role.CLERK })
	public Optional<Campaign> chosen(Actor actor, Integer year) {
		return years(actor).chosen(year, Deadline.dayOf(this.clock.instant()));
	}

	private CampaignYears years(Actor actor) {
		return new CampaignYears(this.campaigns.findByCommitteeOrderByYearDesc(actor.committee()));
	}

}
