package vn.danvankheo.edges.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.SteeringCommittee;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Field;
import vn.danvankheo.year.campaign.FieldId;
import vn.danvankheo.year.campaign.Fields;
import vn.danvankheo.year.campaign.Milestone;
import vn.danvankheo.year.campaign.Milestones;
import vn.danvankheo.year.campaign.OfficeDays;
import vn.danvankheo.year.campaign.Plan2023;
import vn.danvankheo.year.campaign.Round;
import vn.danvankheo.year.campaign.RoundDays;
import vn.danvankheo.year.campaign.Rounds;

/** The campaigns of the story: one that is over and the present one. */
@Component
class Plans {

	/** The letters by which the texts name the fields, in the order of the catalogue. */
	private static final List<String> LETTERS = List.of("KT", "VX", "QP", "CT");

	private final Plan2023 plan;

	private final Fields fields;

	private final Rounds rounds;

	private final Milestones milestones;

	Plans(Plan2023 plan, Fields fields, Rounds rounds, Milestones milestones) {
		this.plan = plan;
		this.fields = fields;
		this.rounds = rounds;
		this.milestones = milestones;
	}

	/** The campaign of 2023, or of the year before, with the office's own round dates. */
	Year earlier(SteeringCommittee committee, LocalDate today) {
		int year = Math.min(2023, today.getYear() - 1);
		RoundDays first = new RoundDays(LocalDate.of(year, 2, 27), LocalDate.of(year, 3, 23),
				LocalDate.of(year, 3, 31));
		OfficeDays days = days(first, LocalDate.of(year, 6, 26), 5);
		return year((year == 2023) ? this.plan.load(committee.id(), days)
				: this.plan.likewise(committee.id(), year, "26-KH/BCĐ", days));
	}

	/** The campaign of the present year, as far as this step. */
	Year present(SteeringCommittee committee, LocalDate today, PresentStep step) {
		RoundDays first = round(today, step);
		Campaign campaign = this.plan.likewise(committee.id(), today.getYear(), "31-KH/BCĐ",
				days(first, first.locksOn().plusMonths(3), (step == PresentStep.BUILDING) ? 75 : 5));
		if (first.locksOn().getMonthValue() > 5) {
			postpone(campaign, first.locksOn().getMonthValue() - 3);
		}
		return year(campaign);
	}

	/** Open and not yet due, due two days ago, or locked since some months. */
	private static RoundDays round(LocalDate today, PresentStep step) {
		return switch (step) {
			case REGISTERING -> new RoundDays(today.minusDays(16), today.plusDays(5), today.plusDays(13));
			case APPRAISING -> new RoundDays(today.minusDays(23), today.minusDays(2), today.plusDays(19));
			case BUILDING -> new RoundDays(today.minusDays(112), today.minusDays(88), today.minusDays(80));
		};
	}

	private static OfficeDays days(RoundDays first, LocalDate supplementary, int building) {
		LocalDate notice = first.locksOn().plusDays(20);
		return new OfficeDays(first,
				new RoundDays(supplementary, supplementary.plusDays(25), supplementary.plusDays(36)), notice,
				notice.plusDays(building), 25);
	}

	/**
	 * What the plan of 2023 orders for July and December follows a round that opens
	 * later.
	 */
	private void postpone(Campaign campaign, int months) {
		for (Milestone milestone : this.milestones.findByCampaignOrderByStepAscPositionAsc(campaign.id())) {
			if (milestone.statedInPlan() && milestone.onDate() != null) {
				milestone.settle(milestone.name(), milestone.onDate().plusMonths(months), milestone.kind(), true);
				this.milestones.save(milestone);
			}
		}
	}

	private Year year(Campaign campaign) {
		List<Field> catalogue = this.fields.findByCampaignOrderByPosition(campaign.id());
		Map<String, FieldId> byLetters = IntStream.range(0, LETTERS.size())
			.boxed()
			.collect(Collectors.toUnmodifiableMap(LETTERS::get, (i) -> catalogue.get(i).id()));
		return new Year(campaign, this.rounds.findByCampaignOrderByNumber(campaign.id()).get(0), byLetters);
	}

	/**
	 * One campaign of the story.
	 *
	 * @param fields its fields, by the letters the texts use
	 */
	record Year(Campaign campaign, Round round, Map<String, FieldId> fields) {

		/** The day on which its models are assigned, once that has come. */
		LocalDate assigned() {
			return this.round.days().locksOn().plusDays(14);
		}

		Days days(Instant now) {
			return new Days(this.round.days(), now);
		}

	}

}
