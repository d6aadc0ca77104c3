package vn.danvankheo.steps.implementation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.NameOrder;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.year.campaign.AreaContact;
import vn.danvankheo.year.campaign.AreaContacts;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;

/** Shows the models that are built, to each those that he may see. */
@Service
@Transactional(readOnly = true)
class BuildingDesk {

	private final ModelLogs logs;

	private final Campaigns campaigns;

	private final AreaContacts areas;

	private final Units units;

	private final Clock clock;

	BuildingDesk(ModelLogs logs, Campaigns campaigns, AreaContacts areas, Units units, Clock clock) {
		this.logs = logs;
		this.campaigns = campaigns;
		this.areas = areas;
		this.units = units;
		this.clock = clock;
	}

	/**
	 * The models of this year; of one unit, or of the reader's area, where he asks so.
	 */
	@Allowed
	public BuildingList list(Actor actor, BuildingShow show, UUID unit, boolean mine) {
		LocalDate today = Deadline.dayOf(this.clock.instant());
		Campaign campaign = this.campaigns.current(actor.committee(), today).orElse(null);
		if (campaign == null) {
			return new BuildingList(null, List.of(), show, List.of(), null, false, false, false, today);
		}
		Set<UUID> area = area(actor, campaign);
		List<LoggedModel> models = this.logs.of(actor.scope(), campaign.id(), today.plusDays(1), today);
		Map<UUID, Unit> named = this.units
			.findAllById(models.stream().map((model) -> new UnitId(model.unit())).distinct().toList())
			.stream()
			.collect(Collectors.toMap((one) -> one.id().unitId(), Function.identity()));
		List<Unit> sorted = named.values().stream().sorted(NameOrder.by(Unit::shortName)).toList();
		List<BuildingLine> lines = models.stream()
			.filter((model) -> (unit == null || model.unit().equals(unit)) && (!mine || area.contains(model.unit())))
			.map((model) -> new BuildingLine(model, named.get(model.unit()).shortName(), News.of(model, today)))
			.sorted(Comparator.comparingInt((line) -> sorted.indexOf(named.get(line.model().unit()))))
			.toList();
		List<Choice> choices = (sorted.size() < 2) ? List.of()
				: sorted.stream().map((one) -> Choice.of(one.id(), one.shortName())).toList();
		return new BuildingList(campaign, lines, show, choices, unit, mine, !area.isEmpty(),
				actor.holds(Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER), today);
	}

	/** The units that this person looks after; none for most. */
	private Set<UUID> area(Actor actor, Campaign campaign) {
		Scope whole = new Scope(actor.committee(), actor.seesWholeCommittee(), Set.of());
		return this.areas.of(whole, campaign.id())
			.stream()
			.filter((contact) -> actor.account().accountId().equals(contact.account()))
			.map(AreaContact::unit)
			.collect(Collectors.toSet());
	}

}
