package vn.danvankheo.steps.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitChoices;
import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.Rounds;

/** For whom and into which round the office may enter models on a unit's behalf. */
@Service
@Transactional(readOnly = true)
class EntryChoices {

	private final Campaigns campaigns;

	private final Rounds rounds;

	private final UnitChoices units;

	private final Clock clock;

	EntryChoices(Campaigns campaigns, Rounds rounds, UnitChoices units, Clock clock) {
		this.campaigns = campaigns;
		this.rounds = rounds;
		this.units = units;
		this.clock = clock;
	}

	/** The units that exist today, in Vietnamese order, without those he works for. */
	@Allowed(Role.STANDING_OFFICE)
	public List<Choice> units(Actor actor) {
		return this.units.on(actor.scope(), Deadline.dayOf(this.clock.instant()));
	}

	/** The rounds that have begun, the latest first. */
	@Allowed(Role.STANDING_OFFICE)
	public List<Choice> rounds(Actor actor) {
		Instant now = this.clock.instant();
		return this.campaigns.findByCommitteeOrderByYearDesc(actor.committee())
			.stream()
			.flatMap((campaign) -> this.rounds.findByCampaignOrderByNumber(campaign.id())
				.stream()
				.filter((round) -> !Deadline.dayOf(now).isBefore(round.days().opensOn()))
				.sorted((first, second) -> second.number() - first.number())
				.map((round) -> Choice.of(round.id(),
						"Năm " + campaign.year() + ", " + round.name()
								+ (round.accepts(now).granted() ? "" : " (đã khóa)"))))
			.toList();
	}

}
