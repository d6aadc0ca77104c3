package vn.danvankheo.obligation;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.campaign.Campaigns;
import vn.danvankheo.campaign.Deadline;
import vn.danvankheo.campaign.Round;
import vn.danvankheo.campaign.RoundId;
import vn.danvankheo.campaign.Rounds;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.Allowed;
import vn.danvankheo.organisation.Role;
import vn.danvankheo.organisation.Unit;
import vn.danvankheo.organisation.UnitId;
import vn.danvankheo.organisation.Units;
import vn.danvankheo.web.NoSuchRecord;

/** Shows what is owed: the board to the committee, one duty to it and to its unit. */
@Service
class DutyDesk {

	private final Obligations obligations;

	private final RegistrationDuties duties;

	private final Admissions admissions;

	private final Campaigns campaigns;

	private final Rounds rounds;

	private final Units units;

	private final Clock clock;

	DutyDesk(Obligations obligations, RegistrationDuties duties, Admissions admissions, Campaigns campaigns,
			Rounds rounds, Units units, Clock clock) {
		this.obligations = obligations;
		this.duties = duties;
		this.admissions = admissions;
		this.campaigns = campaigns;
		this.rounds = rounds;
		this.units = units;
		this.clock = clock;
	}

	/** Everybody in a round; without a choice, in the latest round that has opened. */
	@Allowed({ Role.STANDING_OFFICE, Role.LEADER, Role.COMMITTEE_MEMBER })
	@Transactional
	public Board board(Actor actor, UUID chosen, String tab) {
		this.duties.openDueRounds();
		Instant now = this.clock.instant();
		String shown = Board.TABS.contains(tab) ? tab : "all";
		List<Round> ofYear = roundsOf(actor, now);
		Round round = (chosen != null) ? this.rounds.findByIdAndCommittee(new RoundId(chosen), actor.committee())
			.orElseThrow(NoSuchRecord::new) : latestOpened(ofYear);
		if (round == null) {
			return new Board(null, ofYear, shown, List.of(), List.of());
		}
		List<Obligation> owed = this.obligations.findByRoundAndKind(round.id(), ObligationKind.REGISTRATION);
		Set<UnitId> owing = owed.stream()
			.filter((one) -> one.required() > 0)
			.map(Obligation::unit)
			.collect(Collectors.toSet());
		return new Board(round, ofYear, shown, rows(owed, now), this.admissions.waiting(round, owing, now));
	}

	/** One duty, to the committee and to the unit that owes it. */
	@Allowed
	@Transactional(readOnly = true)
	public DutyPage duty(Actor actor, UUID id) {
		Obligation obligation = this.obligations.findByObligationIdAndCommittee(id, actor.committee())
			.filter((found) -> actor.scope().includes(found.committee(), found.unit()))
			.orElseThrow(NoSuchRecord::new);
		Instant now = this.clock.instant();
		BoardRow row = rows(List.of(obligation), now).get(0);
		Round round = this.rounds.findById(obligation.round()).orElseThrow();
		return new DutyPage(row, round, actor.holds(Role.STANDING_OFFICE),
				actor.holds(Role.STANDING_OFFICE, Role.LEADER), actor.worksFor(obligation.unit()),
				obligation.accepts(now).granted());
	}

	private List<Round> roundsOf(Actor actor, Instant now) {
		return this.campaigns.current(actor.committee(), Deadline.dayOf(now))
			.map((campaign) -> this.rounds.findByCampaignOrderByNumber(campaign.id()))
			.orElse(List.of());
	}

	private static Round latestOpened(Collection<Round> ofYear) {
		return ofYear.stream()
			.filter((round) -> round.openedAt() != null && round.quotaApplies())
			.reduce((earlier, later) -> later)
			.orElse(ofYear.stream().findFirst().orElse(null));
	}

	private List<BoardRow> rows(List<Obligation> owed, Instant now) {
		Map<UnitId, Unit> named = this.units.findAllById(owed.stream().map(Obligation::unit).toList())
			.stream()
			.collect(Collectors.toMap(Unit::id, Function.identity()));
		return owed.stream()
			.map((one) -> new BoardRow(one, named.get(one.unit()), one.standing(now)))
			.sorted(UnitOrder.BY_KIND_AND_NAME)
			.toList();
	}

}
