package vn.danvankheo.steps.following;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.campaign.AreaContacts;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.obligation.OpenDuties;
import vn.danvankheo.year.obligation.OpenDuty;

/** The units that somebody follows, and what is open there. */
@Component
public class FollowedUnits {

	private final AreaContacts areas;

	private final UnitLines lines;

	private final OpenDuties duties;

	private final Matters matters;

	FollowedUnits(AreaContacts areas, UnitLines lines, OpenDuties duties, Matters matters) {
		this.areas = areas;
		this.lines = lines;
		this.duties = duties;
		this.matters = matters;
	}

	/** Those that this person looks after, the most urgent first; none for most. */
	public List<FollowedUnit> of(Actor actor, Campaign campaign, Instant now) {
		return of(campaign, lookedAfter(actor, campaign), now);
	}

	/** The units that this person looks after. */
	Set<UnitId> lookedAfter(Actor actor, Campaign campaign) {
		return !actor.seesWholeCommittee() ? Set.of()
				: this.areas.of(new Scope(actor.committee(), true, Set.of()), campaign.id())
					.stream()
					.filter((contact) -> actor.account().accountId().equals(contact.account()))
					.map((contact) -> new UnitId(contact.unit()))
					.collect(Collectors.toUnmodifiableSet());
	}

	/** Of these units those that there are, the most urgent first. */
	List<FollowedUnit> of(Campaign campaign, Set<UnitId> units, Instant now) {
		if (units.isEmpty()) {
			return List.of();
		}
		LocalDate today = Deadline.dayOf(now);
		List<OpenDuty> owed = this.duties.of(campaign, units, now);
		Map<UnitId, List<OpenDuty>> duties = owed.stream().collect(Collectors.groupingBy(OpenDuty::unit));
		Map<UUID, List<Matter>> open = this.matters.of(campaign, units, owed, now)
			.stream()
			.collect(Collectors.groupingBy(Matter::unit));
		return this.lines.of(campaign, units, today)
			.stream()
			.map((line) -> new FollowedUnit(line, duties.getOrDefault(new UnitId(line.unit()), List.of()),
					open.getOrDefault(line.unit(), List.of()), today))
			.sorted(FollowedUnit.BY_URGENCY)
			.toList();
	}

}
