package vn.danvankheo.year.obligation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.NameOrder;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.campaign.AreaContacts;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignYears;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;

/** Shows a year of obligations: all units to the committee, to a unit its own. */
@Service
class YearBoards {

	/** So much of a period's name tells it from all others of its unit. */
	static final int KEY = 6;

	private final Campaigns campaigns;

	private final PeriodOpenings openings;

	private final ObligationPeriods periods;

	private final Obligations obligations;

	private final ObligationKinds kinds;

	private final Units units;

	private final AreaContacts areas;

	private final Clock clock;

	YearBoards(Campaigns campaigns, PeriodOpenings openings, ObligationPeriods periods, Obligations obligations,
			ObligationKinds kinds, Units units, AreaContacts areas, Clock clock) {
		this.campaigns = campaigns;
		this.openings = openings;
		this.periods = periods;
		this.obligations = obligations;
		this.kinds = kinds;
		this.units = units;
		this.areas = areas;
		this.clock = clock;
	}

	/** The board; empty while there is no campaign. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER })
	@Transactional
	public Optional<YearBoard> of(Actor actor, YearFilter filter) {
		Instant now = this.clock.instant();
		CampaignYears years = new CampaignYears(this.campaigns.findByCommitteeOrderByYearDesc(actor.committee()));
		return years.chosen(filter.asked().number("year"), Deadline.dayOf(now))
			.map((campaign) -> board(actor, campaign, years, filter, now));
	}

	private YearBoard board(Actor actor, Campaign campaign, CampaignYears years, YearFilter filter, Instant now) {
		this.openings.openDue(campaign.id(), now);
		List<ObligationPeriod> all = this.periods.findByCampaignOrderByOpensOnAscFromDayAscNameAsc(campaign.id());
		List<String> kinds = this.kinds.codes()
			.stream()
			.filter((code) -> all.stream().anyMatch((period) -> period.kind().equals(code)))
			.toList();
		String kind = shown(filter.get("kind"), kinds, all);
		List<YearColumn> columns = all.stream()
			.filter((period) -> kind.equals(YearBoard.ALL) ? kinds.contains(period.kind()) : period.kind().equals(kind))
			.sorted(Comparator.comparing((period) -> period.due().lastDay()))
			.map(YearColumn::of)
			.toList();
		List<YearGroup> groups = groups(actor, campaign, filter, columns, now);
		List<YearRow> rows = groups.stream().flatMap((group) -> group.rows().stream()).toList();
		boolean single = !actor.scope().allUnits() && rows.size() == 1;
		return new YearBoard(campaign, years.choices(), kinds, kind, filter, columns, groups,
				single ? rows.get(0).unit().shortName() : null, actor.holds(Role.COMMITTEE_MEMBER));
	}

	/** Unasked, the kind that has most periods: the months. */
	private static String shown(String asked, List<String> kinds, List<ObligationPeriod> all) {
		if (YearBoard.ALL.equals(asked) || kinds.contains(asked)) {
			return asked;
		}
		Map<String, Long> periods = all.stream()
			.collect(Collectors.groupingBy(ObligationPeriod::kind, Collectors.counting()));
		return kinds.stream()
			.max(Comparator.comparingLong((kind) -> periods.getOrDefault(kind, 0L)))
			.orElse(YearBoard.ALL);
	}

	private List<YearGroup> groups(Actor actor, Campaign campaign, YearFilter filter, List<YearColumn> columns,
			Instant now) {
		Map<UnitId, Map<UUID, YearCell>> cells = new HashMap<>();
		this.obligations.ofYear(campaign.committee(), campaign.id(), columns.stream().map(YearColumn::id).toList())
			.forEach((owed) -> cells.computeIfAbsent(owed.unit(), (unit) -> new HashMap<>())
				.merge(owed.period(), owed.at(now), YearCell::and));
		Set<UnitId> mine = filter.mine() ? lookedAfterBy(actor, campaign) : null;
		Map<UnitKind, List<YearRow>> byKind = new java.util.TreeMap<>();
		this.units.findByCommittee(campaign.committee())
			.stream()
			.filter((unit) -> cells.containsKey(unit.id()) && actor.scope().includes(unit.committee(), unit.id()))
			.filter((unit) -> filter.units() == null || unit.kind() == filter.units())
			.filter((unit) -> mine == null || mine.contains(unit.id()))
			.sorted(NameOrder.by(Unit::shortName))
			.map((unit) -> row(unit, columns, cells.get(unit.id())))
			.filter((row) -> !filter.missing() || row.missing())
			.forEach((row) -> byKind.computeIfAbsent(row.unit().kind(), (kind) -> new ArrayList<>()).add(row));
		return byKind.entrySet().stream().map((kind) -> new YearGroup(kind.getKey(), kind.getValue())).toList();
	}

	private Set<UnitId> lookedAfterBy(Actor actor, Campaign campaign) {
		return this.areas.of(actor.scope(), campaign.id())
			.stream()
			.filter((area) -> actor.account().accountId().equals(area.account()))
			.map((area) -> new UnitId(area.unit()))
			.collect(Collectors.toSet());
	}

	private static YearRow row(Unit unit, List<YearColumn> columns, Map<UUID, YearCell> cells) {
		List<YearCell> inOrder = new ArrayList<>();
		columns.forEach((column) -> inOrder.add(cells.get(column.id())));
		return new YearRow(unit, inOrder);
	}

	/** Where a cell leads: to what was delivered, or to the obligation. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER })
	@Transactional(readOnly = true)
	public String cell(Actor actor, String unitCode, String periodKey) {
		Unit unit = this.units.findByCommitteeAndCode(actor.committee(), unitCode)
			.filter((found) -> actor.scope().includes(found.committee(), found.id()))
			.orElseThrow(NoSuchRecord::new);
		List<Obligation> all = this.obligations.findByUnit(actor.committee(), unit.id())
			.stream()
			.filter((one) -> one.period().toString().startsWith(periodKey) && periodKey.length() == KEY)
			.toList();
		Obligation owed = all.stream().findFirst().orElseThrow(NoSuchRecord::new);
		Optional<String> together = this.kinds.find(owed.kind())
			.flatMap((kind) -> kind.together(unit.id(), owed.period()));
		if (together.isPresent()) {
			return together.get();
		}
		boolean told = owed.fulfilledAt() != null || actor.worksFor(unit.id());
		String path = this.kinds.find(owed.kind()).map((kind) -> kind.path(owed)).orElse("");
		return (told && path.endsWith(owed.id().toString())) ? path : "/obligations/" + owed.id();
	}

}
