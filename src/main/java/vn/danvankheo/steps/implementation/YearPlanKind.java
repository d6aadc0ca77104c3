package vn.danvankheo.steps.implementation;

import java.util.List;
import java.util.Set;

import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.DaysOff;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.obligation.Expected;
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.ObligationKind;
import vn.danvankheo.year.obligation.ObligationPeriod;
import vn.danvankheo.year.obligation.PeriodPlan;

/** A plan of its own that each of some units hands in once a year (plan, II). */
class YearPlanKind implements ObligationKind {

	/** Kế hoạch “Dân vận khéo” of the year (II.1). */
	static final String OF_THE_MOVEMENT = "YEAR_PLAN";

	/** Kế hoạch công tác dân vận chính quyền (II.2). */
	static final String OF_GOVERNMENT = "GOVERNMENT_PLAN";

	private final String code;

	private final Set<UnitKind> kinds;

	private final YearPlanDays days;

	YearPlanKind(String code, Set<UnitKind> kinds, YearPlanDays days) {
		this.code = code;
		this.kinds = kinds;
		this.days = days;
	}

	@Override
	public String code() {
		return this.code;
	}

	@Override
	public List<PeriodPlan> periods(Campaign campaign, DaysOff daysOff) {
		Deadline locks = Deadline.noLaterThan(campaign.firstDay().plusYears(1).minusDays(1));
		return this.days.of(campaign.id(), this.code)
			.map((day) -> new PeriodPlan(campaign.firstDay(), locks.lastDay(), null, "Năm " + campaign.year(),
					day.opensOn(), Deadline.noLaterThan(day.dueOn()), locks))
			.stream()
			.toList();
	}

	@Override
	public List<Expected> expected(ObligationPeriod period, List<Unit> units) {
		return units.stream().filter((unit) -> this.kinds.contains(unit.kind())).map(Expected::of).toList();
	}

	@Override
	public String path(Obligation owed) {
		return "/year-plans/" + owed.id();
	}

}
