package vn.danvankheo.year.obligation;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;

/** Shows what is owed: the board to the committee, one duty to it and to its debtor. */
@Service
class DutyDesk {

	private final Obligations obligations;

	private final ObligationKinds kinds;

	private final ObligationPeriods periods;

	private final PeriodOpenings openings;

	private final Admissions admissions;

	private final BoardRows rows;

	private final Debtors debtors;

	private final KindWords words;

	private final Campaigns campaigns;

	private final Clock clock;

	DutyDesk(Obligations obligations, ObligationKinds kinds, ObligationPeriods periods, PeriodOpenings openings,
			Admissions admissions, BoardRows rows, Debtors debtors, KindWords words, Campaigns campaigns, Clock clock) {
		this.obligations = obligations;
		this.kinds = kinds;
		this.periods = periods;
		this.openings = openings;
		this.admissions = admissions;
		this.rows = rows;
		this.debtors = debtors;
		this.words = words;
		this.campaigns = campaigns;
		this.clock = clock;
	}

	/**
	 * Everybody in a period of a kind; without a choice, in the latest period of the
	 * first kind in which somebody owes.
	 */
	@Allowed({ Role.STANDING_OFFICE, Role.LEADER, Role.COMMITTEE_MEMBER })
	@Transactional
	public Board board(Actor actor, String wanted, UUID chosen, String tab) {
		Instant now = this.clock.instant();
		List<ObligationPeriod> ofYear = ofYear(actor, now);
		ObligationPeriod named = (chosen != null)
				? this.periods.findByPeriodIdAndCommittee(chosen, actor.committee()).orElseThrow(NoSuchRecord::new)
				: null;
		List<String> shownKinds = this.kinds.codes()
			.stream()
			.filter((kind) -> ofYear.stream().anyMatch((one) -> one.kind().equals(kind)))
			.toList();
		String asked = (named != null) ? named.kind() : wanted;
		String kind = this.kinds.find(asked).orElse(this.kinds.all().get(0)).code();
		List<ObligationPeriod> ofKind = ofYear.stream().filter((one) -> one.kind().equals(kind)).toList();
		ObligationPeriod period = (named != null) ? named : latestOpened(ofKind);
		String shown = Board.TABS.contains(tab) ? tab : "all";
		if (period == null) {
			return new Board(kind, shownKinds, null, ofKind, shown, List.of(), List.of());
		}
		List<Obligation> owed = this.obligations.findByPeriod(period.id());
		return new Board(kind, shownKinds, period, ofKind, shown, this.rows.of(kind, actor.committee(), owed, now),
				this.rows.latecomers(kind, actor.committee(), this.admissions.waiting(period, owed, now)));
	}

	/** One duty, to the committee and to whoever owes it. */
	@Allowed
	@Transactional(readOnly = true)
	public DutyPage duty(Actor actor, UUID id) {
		Obligation owed = this.obligations.findByObligationIdAndCommittee(id, actor.committee())
			.filter((found) -> Debtors.seen(actor, found.debtor()))
			.orElseThrow(NoSuchRecord::new);
		Instant now = this.clock.instant();
		BoardRow row = this.rows.of(owed.kind(), owed.committee(), List.of(owed), now).get(0);
		return new DutyPage(this.words.heading(row), row, this.periods.findById(owed.period()).orElseThrow(),
				ExceptionRules.mayExtend(actor, owed.debtor()).granted(),
				ExceptionRules.mayExcuse(actor, owed.debtor()).granted(), this.debtors.actsFor(actor, owed.debtor()),
				owed.accepts(now).granted(), path(owed, actor));
	}

	/** Its debtor does it there, everybody else reads there what was delivered. */
	private String path(Obligation owed, Actor actor) {
		String path = this.kinds.get(owed.kind()).path(owed);
		boolean elsewhere = path.endsWith(owed.id().toString()) && !path.startsWith("/obligations");
		boolean told = owed.fulfilledAt() != null || this.debtors.actsFor(actor, owed.debtor());
		return (elsewhere && told) ? path : null;
	}

	private List<ObligationPeriod> ofYear(Actor actor, Instant now) {
		return this.campaigns.current(actor.committee(), Deadline.dayOf(now)).map(Campaign::id).map((campaign) -> {
			this.openings.openDue(campaign, now);
			return this.periods.findByCampaignOrderByOpensOnAscFromDayAscNameAsc(campaign);
		}).orElse(List.of());
	}

	private static ObligationPeriod latestOpened(Collection<ObligationPeriod> periods) {
		return periods.stream()
			.filter((period) -> period.opened() && period.expected() > 0)
			.reduce((earlier, later) -> later)
			.orElse(periods.stream().findFirst().orElse(null));
	}

}
