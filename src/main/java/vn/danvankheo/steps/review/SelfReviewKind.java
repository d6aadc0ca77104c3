package vn.danvankheo.steps.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.DaysOff;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.ReviewDays;
import vn.danvankheo.year.obligation.Debtor;
import vn.danvankheo.year.obligation.Expected;
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.ObligationKind;
import vn.danvankheo.year.obligation.ObligationPeriod;
import vn.danvankheo.year.obligation.PeriodPlan;

/**
 * Tự kiểm tra (plan, V, step 4): owed for each model that is being built when the period
 * opens, by its unit.
 */
@Component
@Order(13)
class SelfReviewKind implements ObligationKind {

	static final String CODE = "SELF_REVIEW";

	private static final int OPENS_BEFORE = 20;

	private final UnderReview models;

	SelfReviewKind(UnderReview models) {
		this.models = models;
	}

	@Override
	public String code() {
		return CODE;
	}

	@Override
	public List<PeriodPlan> periods(Campaign campaign, DaysOff daysOff) {
		return campaign.reviewDays()
			.asked(campaign.year())
			.stream()
			.map((one) -> period(campaign, one, daysOff))
			.toList();
	}

	private static PeriodPlan period(Campaign campaign, ReviewDays.Asked asked, DaysOff daysOff) {
		Deadline due = campaign.reportDays().due(asked.dueOn(), daysOff);
		return new PeriodPlan(campaign.firstDay(), campaign.firstDay().plusMonths(asked.months()).minusDays(1), null,
				asked.name(), asked.dueOn().minusDays(OPENS_BEFORE), due, campaign.reportDays().locks(due));
	}

	@Override
	public List<Expected> expected(ObligationPeriod period, List<Unit> units) {
		Set<UnitId> there = units.stream().map(Unit::id).collect(Collectors.toSet());
		return this.models.of(period.campaign())
			.stream()
			.filter((model) -> there.contains(new UnitId(model.unit())))
			.map((model) -> new Expected(Debtor.unit(new UnitId(model.unit())), model.id()))
			.toList();
	}

	@Override
	public Map<UUID, String> subjects(Collection<UUID> subjects) {
		return this.models.names(subjects);
	}

	@Override
	public String path(Obligation owed) {
		return "/reviews/" + owed.id();
	}

	@Override
	public Optional<String> together(UnitId unit, UUID period) {
		return Optional.of("/reviews?period=" + period + "&unit=" + unit);
	}

}
