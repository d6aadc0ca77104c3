package vn.danvankheo.steps.implementation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.organisation.UnitChoices;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.year.campaign.AreaContacts;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignYears;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;

/** Shows the models that are built, to each those that he may see. */
@Service
@Transactional(readOnly = true)
class BuildingDesk {

	private final BuildingRows rows;

	private final ModelLogs logs;

	private final Campaigns campaigns;

	private final AreaContacts areas;

	private final UnitChoices units;

	private final Clock clock;

	BuildingDesk(BuildingRows rows, ModelLogs logs, Campaigns campaigns, AreaContacts areas, UnitChoices units,
			Clock clock) {
		this.rows = rows;
		this.logs = logs;
		this.campaigns = campaigns;
		this.areas = areas;
		this.units = units;
		this.clock = clock;
	}

	/** The page that the filter asks for. */
	@Allowed
	public BuildingList list(Actor actor, BuildingFilter filter) {
		LocalDate today = Deadline.dayOf(this.clock.instant());
		CampaignYears years = new CampaignYears(this.campaigns.findByCommitteeOrderByYearDesc(actor.committee()));
		Campaign campaign = years.chosen(filter.asked().number("year"), today).orElse(null);
		if (campaign == null) {
			return new BuildingList(null, filter, BuildingFigures.none(), List.of(), List.of(), List.of(), false,
					false);
		}
		Set<UnitId> area = area(actor, campaign);
		Scope scope = filter.mine() ? new Scope(actor.committee(), false, area) : actor.scope();
		List<Choice> choices = this.units.all(actor.scope());
		return new BuildingList(campaign, filter,
				this.rows.figures(scope, campaign.id(), filter.asked().id("unit"), today),
				lines(scope, campaign, filter, today), years.choices(), (choices.size() > 1) ? choices : List.of(),
				!area.isEmpty(), actor.holds(Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER));
	}

	private List<BuildingLine> lines(Scope scope, Campaign campaign, BuildingFilter filter, LocalDate today) {
		List<BuildingRow> page = this.rows.page(scope, campaign.id(), filter, today);
		Map<UUID, List<TargetProgress>> targets = this.logs.progress(page.stream().map(BuildingRow::id).toList(),
				today);
		return page.stream().map((row) -> row.on(today, targets.getOrDefault(row.id(), List.of()))).toList();
	}

	/** The units that this person looks after and may see; none for most. */
	private Set<UnitId> area(Actor actor, Campaign campaign) {
		return this.areas.of(actor.scope(), campaign.id())
			.stream()
			.filter((contact) -> actor.account().accountId().equals(contact.account()))
			.map((contact) -> new UnitId(contact.unit()))
			.collect(Collectors.toSet());
	}

}
