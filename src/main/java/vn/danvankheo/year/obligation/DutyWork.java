package vn.danvankheo.year.obligation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.WorkSource;

/** What somebody owes himself, for as long as it may be delivered. */
@Component
class DutyWork implements WorkSource {

	private final Obligations obligations;

	private final ObligationPeriods periods;

	private final ObligationKinds kinds;

	private final Debtors debtors;

	private final BoardRows rows;

	private final Campaigns campaigns;

	private final KindWords words;

	DutyWork(Obligations obligations, ObligationPeriods periods, ObligationKinds kinds, Debtors debtors, BoardRows rows,
			Campaigns campaigns, KindWords words) {
		this.obligations = obligations;
		this.periods = periods;
		this.kinds = kinds;
		this.debtors = debtors;
		this.rows = rows;
		this.campaigns = campaigns;
		this.words = words;
	}

	@Override
	public List<Work> workFor(Actor actor, Instant now) {
		return this.campaigns.current(actor.committee(), Deadline.dayOf(now))
			.map((campaign) -> workOf(actor, campaign, now))
			.orElse(List.of());
	}

	private List<Work> workOf(Actor actor, Campaign campaign, Instant now) {
		List<Obligation> open = this.obligations.findOpenOf(actor.committee(), campaign.id(), actor.units(),
				actor.seesWholeCommittee() ? this.debtors.teamsOf(actor) : Set.of(), actor.holds(Role.STANDING_OFFICE))
			.stream()
			.filter((owed) -> owed.accepts(now).granted())
			.toList();
		return this.kinds.all()
			.stream()
			.filter((kind) -> !kind.toldByItsRoom())
			.flatMap((kind) -> workOf(kind, open, now).stream())
			.toList();
	}

	private List<Work> workOf(ObligationKind kind, List<Obligation> open, Instant now) {
		List<Obligation> ofKind = open.stream().filter((owed) -> owed.kind().equals(kind.code())).toList();
		if (ofKind.isEmpty()) {
			return List.of();
		}
		Map<UUID, ObligationPeriod> named = this.periods
			.findAllById(ofKind.stream().map(Obligation::period).distinct().toList())
			.stream()
			.collect(Collectors.toMap(ObligationPeriod::id, Function.identity()));
		return together(kind, ofKind, named).orElseGet(() -> each(kind, ofKind, named, now));
	}

	/** Several of one unit in one period are one line, where they stand together. */
	private Optional<List<Work>> together(ObligationKind kind, List<Obligation> owed,
			Map<UUID, ObligationPeriod> named) {
		Map<UUID, List<Obligation>> byPeriod = owed.stream()
			.collect(Collectors.groupingBy(Obligation::period, java.util.LinkedHashMap::new, Collectors.toList()));
		UnitId unit = owed.get(0).debtor().unit();
		boolean one = unit != null && owed.stream().allMatch((each) -> unit.equals(each.debtor().unit()));
		if (!one || byPeriod.size() == owed.size() || kind.together(unit, owed.get(0).period()).isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(byPeriod.entrySet().stream().map((period) -> {
			Obligation first = period.getValue().get(0);
			return new Work(this.words.say(kind.code(), "work.deliver", named.get(period.getKey()).name()),
					this.words.say(kind.code(), "work.several", period.getValue().size(),
							VietnameseDate.format(first.locks().lastDay())),
					kind.together(unit, period.getKey()).orElseThrow(), first.due(), period.getValue().size());
		}).toList());
	}

	private List<Work> each(ObligationKind kind, List<Obligation> ofKind, Map<UUID, ObligationPeriod> named,
			Instant now) {
		return this.rows.of(kind.code(), ofKind.get(0).committee(), ofKind, now)
			.stream()
			.map((row) -> new Work(
					this.words.say(kind.code(), "work.deliver", named.get(row.obligation().period()).name()),
					"%s, khóa hết %s.".formatted(row.name(), VietnameseDate.format(row.obligation().locks().lastDay())),
					kind.path(row.obligation()), row.obligation().due(), 0))
			.toList();
	}

}
