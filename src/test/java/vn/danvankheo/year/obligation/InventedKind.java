package vn.danvankheo.year.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.DaysOff;
import vn.danvankheo.year.campaign.Deadline;

/**
 * A kind that no room of the product has: wards, teams and the standing office write a
 * diary in March and April, due on the 25th, locked after the 28th.
 */
class InventedKind implements ObligationKind {

	final List<UUID> teams = new ArrayList<>();

	@Override
	public String code() {
		return "DIARY";
	}

	@Override
	public List<PeriodPlan> periods(Campaign campaign, DaysOff daysOff) {
		return IntStream.of(3, 4)
			.mapToObj((month) -> LocalDate.of(campaign.year(), month, 1))
			.map(this::month)
			.toList();
	}

	private PeriodPlan month(LocalDate first) {
		return new PeriodPlan(first, first.plusMonths(1).minusDays(1), null,
				"Tháng %d/%d".formatted(first.getMonthValue(), first.getYear()), first,
				Deadline.noLaterThan(first.withDayOfMonth(25)), Deadline.noLaterThan(first.withDayOfMonth(28)));
	}

	@Override
	public List<Expected> expected(ObligationPeriod period, List<Unit> units) {
		return Stream
			.of(units.stream().filter((unit) -> unit.kind() == UnitKind.WARD).map(Expected::of),
					this.teams.stream().map((team) -> new Expected(Debtor.team(team), null)),
					Stream.of(new Expected(Debtor.office(), null)))
			.flatMap((each) -> each)
			.toList();
	}

}
