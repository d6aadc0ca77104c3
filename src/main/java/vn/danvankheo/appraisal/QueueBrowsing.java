package vn.danvankheo.appraisal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.campaign.Campaign;
import vn.danvankheo.campaign.CampaignId;
import vn.danvankheo.campaign.Campaigns;
import vn.danvankheo.campaign.Deadline;
import vn.danvankheo.campaign.Fields;
import vn.danvankheo.emulation.ParticipationId;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.Allowed;
import vn.danvankheo.organisation.Role;

/** Reads the queue of the committee's people. */
@Service
class QueueBrowsing {

	private final Campaigns campaigns;

	private final Fields fields;

	private final AppraisalQueue queue;

	private final JdbcClient database;

	private final Clock clock;

	QueueBrowsing(Campaigns campaigns, Fields fields, AppraisalQueue queue, JdbcClient database, Clock clock) {
		this.campaigns = campaigns;
		this.fields = fields;
		this.queue = queue;
		this.database = database;
		this.clock = clock;
	}

	/** The page the filter asks for. */
	@Allowed({ Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER })
	@Transactional(readOnly = true)
	public QueuePage page(Actor actor, AppraisalFilter filter) {
		Optional<Campaign> chosen = chosen(actor, filter.year());
		if (chosen.isEmpty()) {
			return new QueuePage(0, List.of(), false, AppraisalFigures.none(), List.of(), List.of(), List.of());
		}
		CampaignId campaign = chosen.get().id();
		List<AppraisalRow> rows = this.queue.rows(actor, campaign, filter);
		boolean more = rows.size() > filter.size();
		return new QueuePage(chosen.get().year(), more ? rows.subList(0, filter.size()) : rows, more,
				this.queue.figures(actor, campaign), years(actor), units(actor),
				this.fields.findByCampaignOrderByPosition(campaign)
					.stream()
					.map((field) -> new QueuePage.Choice(field.id().toString(), field.name()))
					.toList());
	}

	/** The next model of the queue after this one, in the filter's order. */
	@Allowed({ Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER })
	@Transactional(readOnly = true)
	public Optional<UUID> next(Actor actor, AppraisalFilter filter, ParticipationId after) {
		return chosen(actor, filter.year())
			.flatMap((campaign) -> this.queue.next(actor, campaign.id(), filter, after.participationId()));
	}

	/** The campaign of the year asked for, else the current one. */
	Optional<Campaign> chosen(Actor actor, Integer year) {
		return Optional.ofNullable(year)
			.flatMap((asked) -> this.campaigns.findByCommitteeAndYear(actor.committee(), asked))
			.or(() -> this.campaigns.current(actor.committee(), Deadline.dayOf(this.clock.instant())));
	}

	private List<QueuePage.Choice> years(Actor actor) {
		return this.campaigns.findByCommitteeOrderByYearDesc(actor.committee())
			.stream()
			.map((campaign) -> new QueuePage.Choice(String.valueOf(campaign.year()), "Năm " + campaign.year()))
			.toList();
	}

	private List<QueuePage.Choice> units(Actor actor) {
		return this.database.sql("""
				select unit_id, short_name from unit where committee_id = :committee
				order by short_name collate "vi-x-icu", unit_id""")
			.param("committee", actor.committee().committeeId())
			.query((row, number) -> new QueuePage.Choice(row.getString("unit_id"), row.getString("short_name")))
			.list();
	}

}
