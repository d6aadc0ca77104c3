package vn.danvankheo.year.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.story.SmallWorld;
import vn.danvankheo.year.campaign.Deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.ground.organisation.Refusals.refused;
import static vn.danvankheo.story.SmallWorld.at;

class ObligationTests {

	private static final Instant IN_TIME = at("2023-03-20T09:00");

	private static final Instant LATE = at("2023-03-25T09:00");

	private final SmallWorld world = new SmallWorld();

	private final Actor office = this.world.office();

	private final Obligation owed = owes(true);

	@Test
	void what_is_delivered_in_part_stays_open() {
		this.owed.deliver(Extent.PART, IN_TIME);
		assertThat(this.owed.open()).isTrue();
		assertThat(this.owed.standing(IN_TIME)).isEqualTo(new Standing(Standing.State.SHORT, 0));
		assertThat(this.owed.standing(LATE)).isEqualTo(new Standing(Standing.State.SHORT, 2));
	}

	@Test
	void nothing_sent_is_not_the_same_as_too_little() {
		assertThat(this.owed.standing(LATE)).isEqualTo(new Standing(Standing.State.NOTHING, 2));
	}

	@Test
	void filling_the_gap_later_is_late_by_its_days() {
		this.owed.deliver(Extent.PART, IN_TIME);
		this.owed.deliver(Extent.WHOLE, LATE);
		assertThat(this.owed.standing(at("2023-12-01T09:00"))).isEqualTo(new Standing(Standing.State.LATE, 2));
	}

	@Test
	void what_the_office_returns_makes_nobody_late() {
		this.owed.deliver(Extent.WHOLE, IN_TIME);
		this.owed.giveBack(Extent.NOTHING, LATE);
		assertThat(this.owed.open()).isTrue();
		this.owed.deliver(Extent.PART, LATE);
		this.owed.deliver(Extent.WHOLE, LATE);
		assertThat(this.owed.standing(LATE)).isEqualTo(new Standing(Standing.State.IN_TIME, 0));
	}

	@Test
	void taking_back_and_sending_anew_does_not_keep_the_first_day() {
		this.owed.deliver(Extent.WHOLE, IN_TIME);
		this.owed.takeBack(Extent.PART, LATE);
		this.owed.deliver(Extent.WHOLE, LATE);
		assertThat(this.owed.standing(LATE)).isEqualTo(new Standing(Standing.State.LATE, 2));
	}

	@Test
	void taking_back_what_was_more_than_enough_changes_nothing() {
		this.owed.deliver(Extent.WHOLE, IN_TIME);
		this.owed.takeBack(Extent.WHOLE, LATE);
		assertThat(this.owed.standing(LATE)).isEqualTo(new Standing(Standing.State.IN_TIME, 0));
	}

	@Test
	void an_excuse_closes_it_and_says_why() {
		this.owed.excuse(this.office, " Mới thành lập ", IN_TIME);
		assertThat(this.owed.open()).isFalse();
		assertThat(this.owed.excusedReason()).isEqualTo("Mới thành lập");
		assertThat(this.owed.standing(LATE).state()).isEqualTo(Standing.State.EXCUSED);
	}

	@Test
	void an_excuse_needs_a_reason_and_something_owed() {
		refused("obligation.reasonMissing", () -> this.owed.excuse(this.office, " ", IN_TIME));
		this.owed.deliver(Extent.WHOLE, IN_TIME);
		refused("obligation.nothingOwed", () -> this.owed.excuse(this.office, "Lý do", IN_TIME));
		refused("obligation.nothingOwed", () -> owes(false).excuse(this.office, "Lý do", IN_TIME));
	}

	@Test
	void an_extension_in_time_moves_both_clocks() {
		this.owed.extend(this.office, "Lũ lụt", day("2023-04-05"), IN_TIME);
		assertThat(this.owed.due()).isEqualTo(day("2023-04-05"));
		assertThat(this.owed.locks()).isEqualTo(day("2023-04-05"));
		assertThat(this.owed.standing(LATE)).isEqualTo(new Standing(Standing.State.EXTENDED, 0));
		this.owed.deliver(Extent.WHOLE, LATE);
		assertThat(this.owed.standing(LATE).state()).isEqualTo(Standing.State.IN_TIME);
	}

	@Test
	void a_short_extension_moves_the_due_day_and_leaves_the_lock() {
		this.owed.extend(this.office, "Lũ lụt", day("2023-03-27"), IN_TIME);
		assertThat(this.owed.due()).isEqualTo(day("2023-03-27"));
		assertThat(this.owed.locks()).isEqualTo(day("2023-03-31"));
	}

	@Test
	void a_second_extension_in_time_goes_on_from_the_first() {
		this.owed.extend(this.office, "Lũ lụt", day("2023-03-27"), IN_TIME);
		this.owed.extend(this.office, "Nước chưa rút", day("2023-03-29"), at("2023-03-26T09:00"));
		assertThat(this.owed.due()).isEqualTo(day("2023-03-29"));
		assertThat(this.owed.locks()).isEqualTo(day("2023-03-31"));
	}

	@Test
	void a_second_extension_past_the_lock_takes_the_lock_along_for_as_long_as_it_lasts() {
		this.owed.extend(this.office, "Lũ lụt", day("2023-04-05"), IN_TIME);
		this.owed.extend(this.office, "Nước chưa rút", day("2023-04-08"), at("2023-04-04T09:00"));
		assertThat(this.owed.due()).isEqualTo(day("2023-04-08"));
		assertThat(this.owed.locks()).isEqualTo(day("2023-04-08"));
	}

	@Test
	void an_extension_after_the_due_day_only_opens_the_door_and_late_stays_late() {
		Instant locked = at("2023-04-01T00:00");
		assertThat(this.owed.accepts(locked).code()).isEqualTo("obligation.locked");
		this.owed.extend(this.office, "Bổ sung", day("2023-04-03"), locked);
		assertThat(this.owed.accepts(at("2023-04-03T23:59:59")).granted()).isTrue();
		assertThat(this.owed.accepts(at("2023-04-04T00:00")).arguments()).containsExactly("03/4/2023");
		this.owed.deliver(Extent.WHOLE, at("2023-04-02T08:00"));
		assertThat(this.owed.standing(locked)).isEqualTo(new Standing(Standing.State.LATE, 10));
	}

	@Test
	void an_extension_must_gain_something() {
		refused("obligation.extensionPast", () -> this.owed.extend(this.office, "Lý do", day("2023-03-24"), LATE));
		refused("obligation.extensionNotLater", () -> this.owed.extend(this.office, "Lý do", day("2023-03-31"), LATE));
		refused("obligation.extensionNotLater",
				() -> this.owed.extend(this.office, "Lý do", day("2023-03-23"), IN_TIME));
		refused("obligation.reasonMissing", () -> this.owed.extend(this.office, "", day("2023-04-03"), LATE));
	}

	@Test
	void asking_to_be_let_in_waits_until_it_is_answered() {
		Instant locked = at("2023-04-01T08:00");
		refused("obligation.nothingAsked", () -> this.owed.declineReopening(this.office, "Lý do", locked));
		this.owed.askToReopen(this.office, "Còn một mô hình", locked);
		this.owed.askToReopen(this.office, "Hỏi lại", locked.plusSeconds(60));
		assertThat(this.owed.reopening().wish()).isEqualTo("Còn một mô hình");
		this.owed.declineReopening(this.office, "Đã chốt danh sách", locked);
		assertThat(this.owed.reopening()).isNull();
		assertThat(this.owed.reopeningDeclinedReason()).isEqualTo("Đã chốt danh sách");
		this.owed.askToReopen(this.office, null, locked);
		this.owed.extend(this.office, "Đồng ý", day("2023-04-03"), locked);
		assertThat(this.owed.reopening()).isNull();
	}

	@Test
	void what_nobody_expects_is_owed_by_nobody() {
		assertThat(owes(false).open()).isFalse();
	}

	@Test
	void the_office_extends_what_others_owe_and_is_itself_extended_by_the_leader() {
		Actor leader = this.world.holder(Role.LEADER);
		Debtor unit = Debtor.unit(this.world.ward().id());
		assertThat(ExceptionRules.mayExtend(this.office, unit).granted()).isTrue();
		assertThat(ExceptionRules.mayExtend(this.office, Debtor.team(UUID.randomUUID())).granted()).isTrue();
		assertThat(ExceptionRules.mayExtend(leader, unit).code()).isEqualTo("obligation.extendedByTheOffice");
		assertThat(ExceptionRules.mayExtend(leader, Debtor.office()).granted()).isTrue();
		assertThat(ExceptionRules.mayExtend(this.office, Debtor.office()).code()).isEqualTo("obligation.ofTheOffice");
		assertThat(ExceptionRules.mayExcuse(this.office, unit).granted()).isTrue();
		assertThat(ExceptionRules.mayExcuse(leader, unit).granted()).isTrue();
		assertThat(ExceptionRules.mayExcuse(leader, Debtor.office()).granted()).isTrue();
		assertThat(ExceptionRules.mayExcuse(this.office, Debtor.office()).code()).isEqualTo("obligation.ofTheOffice");
	}

	private Obligation owes(boolean expected) {
		PeriodPlan march = new PeriodPlan(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 31), null, "Tháng 3/2023",
				LocalDate.of(2023, 3, 1), day("2023-03-23"), day("2023-03-31"));
		return new Obligation(new ObligationPeriod(this.world.campaign(), "MONTHLY_REPORT", march),
				new Expected(Debtor.unit(this.world.ward().id()), null), expected);
	}

	private static Deadline day(String date) {
		return Deadline.noLaterThan(LocalDate.parse(date));
	}

}
