package vn.danvankheo.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danvankheo.campaign.Campaign;
import vn.danvankheo.campaign.CampaignId;
import vn.danvankheo.campaign.Deadline;
import vn.danvankheo.campaign.Plan;
import vn.danvankheo.campaign.Round;
import vn.danvankheo.campaign.RoundDays;
import vn.danvankheo.campaign.RoundId;
import vn.danvankheo.organisation.AccountId;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.CommitteeId;
import vn.danvankheo.organisation.HeldRole;
import vn.danvankheo.organisation.Role;
import vn.danvankheo.organisation.UnitId;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.organisation.Refusals.refused;

class ObligationTests {

	private static final Instant IN_TIME = at("2023-03-20T09:00");

	private static final Instant LATE = at("2023-03-25T09:00");

	private final Round round = new Round(RoundId.next(),
			new Campaign(CampaignId.next(), CommitteeId.next(), 2023,
					new Plan("26-KH/BCĐ", null, "Phong trào", 2022, 2025, null, null, null)),
			1, "Đợt đầu năm",
			new RoundDays(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 23), LocalDate.of(2023, 3, 31)), true);

	private final Actor office = new Actor(AccountId.next(), this.round.committee(), "Chuyên viên",
			Set.of(new HeldRole(Role.STANDING_OFFICE, null)));

	private final Obligation ofWard = owes(5);

	private final Obligation ofAgency = owes(1);

	@ParameterizedTest
	@CsvSource({ "5,4,1", "5,5,0", "5,7,0", "1,0,1", "1,1,0", "5,0,5" })
	void what_is_missing_is_the_minimum_less_what_counts(int minimum, int counting, int missing) {
		Obligation owed = owes(minimum);
		owed.deliver(counting, IN_TIME, null);
		assertThat(owed.missing()).isEqualTo(missing);
		assertThat(owed.open()).isEqualTo(missing > 0);
	}

	@Test
	void a_list_short_of_its_quota_stays_open_whatever_the_reason() {
		this.ofWard.deliver(4, IN_TIME, "Một khu phố đang sáp nhập");
		assertThat(this.ofWard.open()).isTrue();
		assertThat(this.ofWard.shortfallReason()).isEqualTo("Một khu phố đang sáp nhập");
		assertThat(this.ofWard.standing(IN_TIME)).isEqualTo(new Standing(Standing.State.SHORT, 0));
		assertThat(this.ofWard.standing(LATE)).isEqualTo(new Standing(Standing.State.SHORT, 2));
	}

	@Test
	void nothing_sent_is_not_the_same_as_too_few() {
		assertThat(this.ofAgency.standing(LATE)).isEqualTo(new Standing(Standing.State.NOTHING, 2));
	}

	@Test
	void filling_the_gap_later_is_late_by_its_days() {
		this.ofWard.deliver(4, IN_TIME, "Đang khảo sát");
		this.ofWard.deliver(5, LATE, null);
		assertThat(this.ofWard.standing(at("2023-12-01T09:00"))).isEqualTo(new Standing(Standing.State.LATE, 2));
		assertThat(this.ofWard.shortfallReason()).isNull();
	}

	@Test
	void what_the_office_returns_does_not_make_a_unit_late() {
		this.ofWard.deliver(5, IN_TIME, null);
		this.ofWard.giveBack(3, LATE);
		assertThat(this.ofWard.missing()).isEqualTo(2);
		assertThat(this.ofWard.open()).isTrue();
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
	void an_excuse_closes_it_and_says_why() {
		this.ofAgency.excuse(this.office, " Mới thành lập ", IN_TIME);
		assertThat(this.ofAgency.open()).isFalse();
		assertThat(this.ofAgency.excusedReason()).isEqualTo("Mới thành lập");
		assertThat(this.ofAgency.standing(LATE).state()).isEqualTo(Standing.State.EXCUSED);
	}

	@Test
	void an_excuse_needs_a_reason_and_something_owed() {
		refused("obligation.reasonMissing", () -> this.ofAgency.excuse(this.office, " ", IN_TIME));
		this.ofAgency.deliver(1, IN_TIME, null);
		refused("obligation.nothingOwed", () -> this.ofAgency.excuse(this.office, "Lý do", IN_TIME));
		refused("obligation.nothingOwed", () -> owes(0).excuse(this.office, "Lý do", IN_TIME));
	}

	@Test
	void an_extension_in_time_moves_both_clocks() {
		this.ofWard.extend(this.office, "Lũ lụt", day("2023-04-05"), IN_TIME);
		assertThat(this.ofWard.due()).isEqualTo(day("2023-04-05"));
		assertThat(this.ofWard.locks()).isEqualTo(day("2023-04-05"));
		assertThat(this.ofWard.standing(LATE)).isEqualTo(new Standing(Standing.State.EXTENDED, 0));
		this.ofWard.deliver(5, LATE, null);
		assertThat(this.ofWard.standing(LATE).state()).isEqualTo(Standing.State.IN_TIME);
	}

	@Test
	void a_short_extension_moves_the_due_day_and_leaves_the_lock() {
		this.ofWard.extend(this.office, "Lũ lụt", day("2023-03-27"), IN_TIME);
		assertThat(this.ofWard.due()).isEqualTo(day("2023-03-27"));
		assertThat(this.ofWard.locks()).isEqualTo(day("2023-03-31"));
	}

	@Test
	void an_extension_after_the_due_day_only_opens_the_door_and_late_stays_late() {
		Instant locked = at("2023-04-01T00:00");
		assertThat(this.ofWard.accepts(locked).code()).isEqualTo("round.locked");
		this.ofWard.extend(this.office, "Bổ sung", day("2023-04-03"), locked);
		assertThat(this.ofWard.accepts(at("2023-04-03T23:59:59")).granted()).isTrue();
		assertThat(this.ofWard.accepts(at("2023-04-04T00:00")).arguments()).containsExactly("03/4/2023");
		this.ofWard.deliver(5, at("2023-04-02T08:00"), null);
		assertThat(this.ofWard.standing(locked)).isEqualTo(new Standing(Standing.State.LATE, 10));
	}

	@Test
	void an_extension_must_gain_something() {
		refused("obligation.extensionPast", () -> this.ofWard.extend(this.office, "Lý do", day("2023-03-24"), LATE));
		refused("obligation.extensionNotLater",
				() -> this.ofWard.extend(this.office, "Lý do", day("2023-03-31"), LATE));
		refused("obligation.extensionNotLater",
				() -> this.ofWard.extend(this.office, "Lý do", day("2023-03-23"), IN_TIME));
		refused("obligation.reasonMissing", () -> this.ofWard.extend(this.office, "", day("2023-04-03"), LATE));
	}

	@Test
	void asking_to_be_let_in_waits_until_it_is_answered() {
		Instant locked = at("2023-04-01T08:00");
		refused("obligation.nothingAsked", () -> this.ofWard.declineReopening(this.office, "Lý do", locked));
		this.ofWard.askToReopen(this.office, "Còn một mô hình", locked);
		this.ofWard.askToReopen(this.office, "Hỏi lại", locked.plusSeconds(60));
		assertThat(this.ofWard.reopening().wish()).isEqualTo("Còn một mô hình");
		this.ofWard.declineReopening(this.office, "Đã chốt danh sách", locked);
		assertThat(this.ofWard.reopening()).isNull();
		assertThat(this.ofWard.reopeningDeclinedReason()).isEqualTo("Đã chốt danh sách");
		this.ofWard.askToReopen(this.office, null, locked);
		this.ofWard.extend(this.office, "Đồng ý", day("2023-04-03"), locked);
		assertThat(this.ofWard.reopening()).isNull();
	}

	@Test
	void a_round_without_a_minimum_is_owed_by_nobody() {
		assertThat(owes(0).open()).isFalse();
	}

	private Obligation owes(int minimum) {
		return Obligation.toRegister(UnitId.next(), this.round, minimum);
	}

	private static Deadline day(String date) {
		return Deadline.noLaterThan(LocalDate.parse(date));
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(Deadline.ZONE).toInstant();
	}

}
