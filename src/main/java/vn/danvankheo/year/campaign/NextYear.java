package vn.danvankheo.year.campaign;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.CommitteeId;

/**
 * Begins a year: from the year before, content and all, or blank with the plan's six
 * steps. Days that were copied are the office's until a plan states them, so they ask to
 * be looked at.
 */
@Component
class NextYear {

	static final String TO_COME = "Chưa có số";

	private final Campaigns campaigns;

	private final Rounds rounds;

	private final Quotas quotas;

	private final Fields fields;

	private final Milestones milestones;

	NextYear(Campaigns campaigns, Rounds rounds, Quotas quotas, Fields fields, Milestones milestones) {
		this.campaigns = campaigns;
		this.rounds = rounds;
		this.quotas = quotas;
		this.fields = fields;
		this.milestones = milestones;
	}

	Campaign of(Campaign earlier) {
		Plan plan = earlier.plan();
		int year = earlier.year() + 1;
		boolean samePeriod = year <= plan.periodTo();
		Campaign next = new Campaign(CampaignId.next(), earlier.committee(), year,
				new Plan(TO_COME, null, plan.title().replace(String.valueOf(earlier.year()), String.valueOf(year)),
						samePeriod ? plan.periodFrom() : year, samePeriod ? plan.periodTo() : year + 3,
						samePeriod ? plan.guidanceTitle() : null, samePeriod ? plan.guidanceNumber() : null,
						samePeriod ? plan.guidanceDate() : null));
		next.reportBy(earlier.reportDays().yearLater());
		next.reviewBy(earlier.reviewDays().yearLater());
		Campaign saved = this.campaigns.saveAndFlush(next);
		copyCatalogues(earlier, saved);
		copyDays(earlier, saved);
		return saved;
	}

	private void copyCatalogues(Campaign earlier, Campaign next) {
		this.quotas.findByCampaign(earlier.id())
			.forEach((quota) -> this.quotas.save(new Quota(next, quota.unitKind(), quota.minimum(), false)));
		this.fields.findByCampaignOrderByPosition(earlier.id())
			.stream()
			.filter(Field::active)
			.forEach((field) -> this.fields.save(new Field(FieldId.next(), next, field.name(),
					String.join("; ", field.aliases()), field.position())));
	}

	private void copyDays(Campaign earlier, Campaign next) {
		this.rounds.findByCampaignOrderByNumber(earlier.id())
			.forEach((round) -> this.rounds.save(new Round(RoundId.next(), next, round.number(), round.name(),
					yearLater(round.days()), round.quotaApplies())));
		this.milestones.findByCampaignOrderByStepAscPositionAsc(earlier.id())
			.forEach((milestone) -> this.milestones.save(new Milestone(next, milestone.step(), milestone.position(),
					milestone.name(), yearLater(milestone.onDate()), milestone.kind(), false)));
	}

	Campaign blank(CommitteeId committee, int year, Plan plan) {
		Campaign campaign = this.campaigns.saveAndFlush(new Campaign(CampaignId.next(), committee, year, plan));
		List<String> usual = List.of("Thông báo giao nhiệm vụ", "Đơn vị xây dựng kế hoạch và triển khai mô hình",
				"Báo cáo kết quả kiểm tra 6 tháng đầu năm", "Báo cáo kết quả kiểm tra cuối năm",
				"Rút kinh nghiệm, nhân rộng");
		for (int step = 2; step <= 6; step++) {
			this.milestones
				.save(new Milestone(campaign, step, 1, usual.get(step - 2), null, Milestone.Kind.NO_LATER_THAN, false));
		}
		return campaign;
	}

	private static RoundDays yearLater(RoundDays days) {
		return new RoundDays(yearLater(days.opensOn()), yearLater(days.dueOn()), yearLater(days.locksOn()));
	}

	private static LocalDate yearLater(LocalDate day) {
		return (day != null) ? day.plusYears(1) : null;
	}

}
