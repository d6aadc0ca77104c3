package vn.danvankheo.steps.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.NameOrder;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.Round;
import vn.danvankheo.year.campaign.Rounds;

/** The lists that the units of a person have, or may begin. */
@Service
public class ListChoices {

	private final Registrations registrations;

	private final Campaigns campaigns;

	private final Rounds rounds;

	private final Units units;

	private final Desk desk;

	private final Clock clock;

	ListChoices(Registrations registrations, Campaigns campaigns, Rounds rounds, Units units, Desk desk, Clock clock) {
		this.registrations = registrations;
		this.campaigns = campaigns;
		this.rounds = rounds;
		this.units = units;
		this.desk = desk;
		this.clock = clock;
	}

	/**
	 * The choices of this person, the latest round first; rounds that are still to open
	 * are left out.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	@Transactional(readOnly = true)
	public List<ListChoice> of(Actor actor) {
		List<ListChoice> choices = new ArrayList<>();
		LocalDate today = Deadline.dayOf(this.clock.instant());
		List<Unit> units = this.units.findAllById(actor.units())
			.stream()
			.sorted(NameOrder.by(Unit::shortName))
			.toList();
		for (Campaign campaign : this.campaigns.findByCommitteeOrderByYearDesc(actor.committee())) {
			this.rounds.findByCampaignOrderByNumber(campaign.id())
				.stream()
				.filter((round) -> !round.days().opensOn().isAfter(today))
				.sorted(Comparator.comparingInt(Round::number).reversed())
				.forEach((round) -> units.forEach((unit) -> choices.add(choice(campaign, round, unit, choices))));
		}
		return choices.stream().filter((choice) -> choice.current() || choice.list() != null).toList();
	}

	private ListChoice choice(Campaign campaign, Round round, Unit unit, List<ListChoice> newer) {
		Instant now = this.clock.instant();
		Clocks clocks = this.desk.clocks(unit.committee(), round.id(), unit.id());
		boolean newest = newer.stream().noneMatch((other) -> other.unitId().equals(unit.id().unitId()));
		return new ListChoice(
				this.registrations.findByPlaceUnitAndPlaceRound(unit.id(), round.id())
					.map(Registration::id)
					.orElse(null),
				unit.id().unitId(), unit.shortName(), round.id().roundId(),
				Phrases.round(round.name(), campaign.year()), clocks.due(), clocks.locks(), clocks.required(),
				newest || clocks.accept(now).granted());
	}

}
