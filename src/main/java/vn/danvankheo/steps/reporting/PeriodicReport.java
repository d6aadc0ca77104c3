package vn.danvankheo.steps.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.DaysOff;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.Quota;
import vn.danvankheo.year.campaign.Quotas;
import vn.danvankheo.year.campaign.ReportDays;
import vn.danvankheo.year.obligation.Expected;
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.ObligationKind;
import vn.danvankheo.year.obligation.ObligationPeriod;
import vn.danvankheo.year.obligation.PeriodPlan;

/**
 * Báo cáo hằng tháng, 6 tháng, năm: owed by every unit of a kind that has a quota, and by
 * whoever else was given a model to build.
 */
class PeriodicReport implements ObligationKind {

	private static final int OPENS_BEFORE = 20;

	private final ReportKind kind;

	private final Quotas quotas;

	private final BuildingUnits building;

	PeriodicReport(ReportKind kind, Quotas quotas, BuildingUnits building) {
		this.kind = kind;
		this.quotas = quotas;
		this.building = building;
	}

	@Override
	public String code() {
		return this.kind.code();
	}

	@Override
	public List<PeriodPlan> periods(Campaign campaign, DaysOff daysOff) {
		ReportDays days = campaign.reportDays();
		if (days.reportsFrom() == null) {
			return List.of();
		}
		LocalDate on = (this.kind == ReportKind.YEAR) ? days.yearDueOn() : days.halfYearDueOn();
		if (this.kind.composed() && on == null) {
			return List.of();
		}
		LocalDate first = campaign.firstDay();
		return switch (this.kind) {
			case MONTH -> IntStream.range(0, 12)
				.mapToObj(first::plusMonths)
				.filter(days::asksFor)
				.map((month) -> month(days, month, daysOff))
				.toList();
			case HALF_YEAR ->
				longer(days, "6 tháng đầu năm " + campaign.year(), first, first.plusMonths(6), on, daysOff);
			case YEAR -> longer(days, "Năm " + campaign.year(), first, first.plusYears(1), on, daysOff);
		};
	}

	private static PeriodPlan month(ReportDays days, LocalDate month, DaysOff daysOff) {
		Deadline due = days.monthlyDue(month, daysOff);
		return new PeriodPlan(month, month.plusMonths(1).minusDays(1), null,
				"Tháng %d/%d".formatted(month.getMonthValue(), month.getYear()), month, due, days.locks(due));
	}

	private static List<PeriodPlan> longer(ReportDays days, String name, LocalDate from, LocalDate until, LocalDate on,
			DaysOff daysOff) {
		Deadline due = days.due(on, daysOff);
		return List
			.of(new PeriodPlan(from, until.minusDays(1), null, name, on.minusDays(OPENS_BEFORE), due, days.locks(due)));
	}

	@Override
	public List<Expected> expected(ObligationPeriod period, List<Unit> units) {
		Set<UnitKind> kinds = this.quotas.findByCampaign(period.campaign())
			.stream()
			.map(Quota::unitKind)
			.collect(Collectors.toSet());
		Set<UnitId> builders = this.building.of(period.campaign());
		return units.stream()
			.filter((unit) -> kinds.contains(unit.kind()) || builders.contains(unit.id()))
			.map(Expected::of)
			.toList();
	}

	@Override
	public String path(Obligation owed) {
		return "/reports/" + owed.id();
	}

}
