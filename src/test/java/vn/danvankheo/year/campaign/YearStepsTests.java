package vn.danvankheo.year.campaign;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.year.campaign.Milestone.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class YearStepsTests {

	private final Campaign campaign = new Campaign(CampaignId.next(), CommitteeId.next(), 2023,
			new Plan("26-KH/BCĐ", null, "Phong trào", 2022, 2025, null, null, null));

	private final List<Round> rounds = List.of(new Round(RoundId.next(), this.campaign, 1, "Đợt đầu năm",
			new RoundDays(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 23), LocalDate.of(2023, 3, 31)), true));

	@ParameterizedTest
	@CsvSource({ "2023-02-28,0", "2023-03-01,1", "2023-03-31,1", "2023-04-01,2", "2023-04-20,2", "2023-04-21,3",
			"2023-07-25,3", "2023-07-26,5", "2023-12-15,5", "2023-12-30,5", "2023-12-31,6", "2024-01-01,7" })
	void the_year_stands_on_the_step_after_the_last_one_whose_day_has_passed(LocalDate today, int step) {
		assertThat(steps(today, LocalDate.of(2023, 4, 20)).current()).isEqualTo(step);
	}

	@Test
	void a_step_without_a_day_lasts_until_a_later_one_has_passed() {
		assertThat(steps(LocalDate.of(2023, 7, 25), null).current()).isEqualTo(2);
		assertThat(steps(LocalDate.of(2023, 7, 26), null).current()).isEqualTo(5);
	}

	@Test
	void every_step_is_past_now_or_ahead() {
		assertThat(steps(LocalDate.of(2023, 4, 10), null).steps()).extracting(YearSteps.Step::state)
			.containsExactly("past", "now", "ahead", "ahead", "ahead", "ahead");
	}

	@Test
	void before_a_day_ends_the_day_before() {
		YearSteps.Step fifth = steps(LocalDate.of(2023, 4, 10), null).steps().get(4);
		assertThat(fifth.lastDay()).isEqualTo(LocalDate.of(2023, 12, 30));
		assertThat(fifth.known().orElseThrow().onDate()).isEqualTo(LocalDate.of(2023, 12, 15));
	}

	private YearSteps steps(LocalDate today, LocalDate notice) {
		return YearSteps.on(today, 2023, this.rounds, List.of(
				new Milestone(this.campaign, 2, 1, "Thông báo giao", notice, Kind.NO_LATER_THAN, false),
				new Milestone(this.campaign, 4, 1, "Báo cáo 6 tháng", LocalDate.of(2023, 7, 25), Kind.NO_LATER_THAN,
						true),
				new Milestone(this.campaign, 5, 1, "Báo cáo cuối năm", LocalDate.of(2023, 12, 15), Kind.NO_LATER_THAN,
						true),
				new Milestone(this.campaign, 5, 2, "Công nhận", LocalDate.of(2023, 12, 31), Kind.BEFORE, true)));
	}

}
