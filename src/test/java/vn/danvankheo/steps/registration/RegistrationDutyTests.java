package vn.danvankheo.steps.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.Plan;
import vn.danvankheo.year.campaign.RoundId;
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.PeriodPlan;
import vn.danvankheo.year.obligation.SampleObligations;
import vn.danvankheo.year.obligation.Standing;

import static org.assertj.core.api.Assertions.assertThat;

/** A round that is due on 23/3/2023 and locks on 31/3/2023. */
class RegistrationDutyTests {

	private static final Instant IN_TIME = at("2023-03-20T09:00");

	private static final Instant LATE = at("2023-03-25T09:00");

	private final RegistrationDuty ofWard = owes(5);

	@ParameterizedTest
	@CsvSource({ "5,4,1", "5,5,0", "5,7,0", "1,0,1", "1,1,0", "5,0,5" })
	void what_is_missing_is_the_minimum_less_what_counts(int minimum, int counting, int missing) {
		RegistrationDuty owed = owes(minimum);
		owed.deliver(counting, IN_TIME, null);
		assertThat(owed.missing()).isEqualTo(missing);
		assertThat(owed.open()).isEqualTo(missing > 0);
	}

	@Test
	void a_list_short_of_its_quota_stays_open_whatever_the_reason() {
		this.ofWard.deliver(4, IN_TIME, "Một khu phố đang sáp nhập");
		assertThat(this.ofWard.open()).isTrue();
		assertThat(this.ofWard.shortfallReason()).isEqualTo("Một khu phố đang sáp nhập");
		assertThat(this.ofWard.standing(LATE)).isEqualTo(new Standing(Standing.State.SHORT, 2));
	}

	@Test
	void a_full_list_needs_no_reason_any_more() {
		this.ofWard.deliver(4, IN_TIME, "Đang khảo sát");
		this.ofWard.deliver(5, LATE, null);
		assertThat(this.ofWard.shortfallReason()).isNull();
		assertThat(this.ofWard.standing(LATE)).isEqualTo(new Standing(Standing.State.LATE, 2));
	}

	@Test
	void what_the_office_returns_does_not_make_a_unit_late() {
		this.ofWard.deliver(5, IN_TIME, null);
		this.ofWard.giveBack(3, LATE);
		assertThat(this.ofWard.missing()).isEqualTo(2);
		this.ofWard.deliver(4, LATE, null);
		this.ofWard.deliver(5, LATE, null);
		assertThat(this.ofWard.standing(LATE)).isEqualTo(new Standing(Standing.State.IN_TIME, 0));
	}

	@Test
	void withdrawing_and_sending_anew_does_not_keep_the_first_day() {
		this.ofWard.deliver(5, IN_TIME, null);
		this.ofWard.deliver(4, LATE, null);
		this.ofWard.deliver(5, LATE, null);
		assertThat(this.ofWard.standing(LATE)).isEqualTo(new Standing(Standing.State.LATE, 2));
	}

	@Test
	void it_is_refused_in_the_words_of_the_round() {
		assertThat(this.ofWard.accepts(at("2023-03-31T23:59:59")).granted()).isTrue();
		assertThat(this.ofWard.accepts(at("2023-04-01T00:00")))
			.isEqualTo(Permission.refused("round.locked", "31/3/2023"));
	}

	private static RegistrationDuty owes(int minimum) {
		Campaign campaign = new Campaign(CampaignId.next(), CommitteeId.next(), 2023,
				new Plan("26-KH/BCĐ", null, "Phong trào", 2022, 2025, null, null, null));
		RoundId round = RoundId.next();
		Obligation owed = SampleObligations.of(campaign, RegistrationKind.CODE,
				new PeriodPlan(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), round.roundId(), "Đợt đầu năm",
						LocalDate.of(2023, 3, 1), Deadline.noLaterThan(LocalDate.of(2023, 3, 23)),
						Deadline.noLaterThan(LocalDate.of(2023, 3, 31))),
				UnitId.next());
		RegistrationTally tally = new RegistrationTally(owed, round);
		tally.requiring(minimum);
		return new RegistrationDuty(owed, tally);
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(Deadline.ZONE).toInstant();
	}

}
