package vn.danvankheo.steps.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.story.SmallWorld;
import vn.danvankheo.year.approval.Approval;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.PeriodPlan;
import vn.danvankheo.year.obligation.SampleObligations;

import static org.assertj.core.api.Assertions.assertThat;

/** The report of May 2023: due on 25/5, locked after 05/6. */
class ReportPolicyTests {

	private static final Permission GRANTED = Permission.grant();

	private static final ReportContent SAID = new ReportContent("", List.of(), Map.of("next", "Lắp đèn"));

	private static final Instant IN_MAY = SmallWorld.at("2023-05-20T09:00");

	private final SmallWorld world = new SmallWorld();

	private final Actor officer = this.world.officer(this.world.ward());

	private final Obligation owed = SampleObligations.of(this.world.campaign(), "MONTH_REPORT",
			new PeriodPlan(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 31), null, "Tháng 5/2023",
					LocalDate.of(2023, 5, 1), Deadline.noLaterThan(LocalDate.of(2023, 5, 25)),
					Deadline.noLaterThan(LocalDate.of(2023, 6, 5))),
			this.world.ward().id());

	private Permission send(Actor actor, ReportContent content, Instant now) {
		return ReportPolicy.send(actor, this.owed, content, Approval.NOT_WANTED, now);
	}

	@Test
	void it_is_taken_until_the_last_second_before_the_lock_wherever_the_machine_stands() {
		assertThat(send(this.officer, SAID, Instant.parse("2023-06-05T16:59:59Z"))).isEqualTo(GRANTED);
		assertThat(send(this.officer, SAID, Instant.parse("2023-06-05T17:00:00Z")))
			.isEqualTo(Permission.refused("obligation.locked", "05/6/2023"));
	}

	@Test
	void the_instant_at_which_it_arrives_tells_whether_it_is_late() {
		assertThat(this.owed.due().daysLate(Instant.parse("2023-05-25T16:59:59Z"))).isZero();
		assertThat(this.owed.due().daysLate(Instant.parse("2023-05-25T17:00:00Z"))).isOne();
		this.owed.deliver(vn.danvankheo.year.obligation.Extent.WHOLE, Instant.parse("2023-05-26T17:00:00Z"));
		assertThat(this.owed.standing(IN_MAY).daysLate()).isEqualTo(2);
	}

	@Test
	void only_its_unit_sends_it() {
		assertThat(send(this.world.officer(this.world.commune()), SAID, IN_MAY))
			.isEqualTo(Permission.refused("role.otherUnit"));
		assertThat(send(this.world.office(), SAID, IN_MAY)).isEqualTo(Permission.refused("role.otherUnit"));
	}

	@Test
	void silence_is_not_sent() {
		assertThat(send(this.officer, new ReportContent("", List.of(), Map.of()), IN_MAY))
			.isEqualTo(Permission.refused("reporting.nothingSaid"));
		assertThat(send(this.officer, ReportContent.nothing("Chưa đến thời gian làm"), IN_MAY)).isEqualTo(GRANTED);
	}

	@Test
	void nothing_happened_is_refused_where_the_log_says_otherwise() {
		assertThat(ReportPolicy.nothing(this.officer, this.owed, 0, IN_MAY)).isEqualTo(GRANTED);
		assertThat(ReportPolicy.nothing(this.officer, this.owed, 2, IN_MAY))
			.isEqualTo(Permission.refused("reporting.somethingHappened", 2));
	}

	@Test
	void where_the_unit_wants_it_its_head_approves_first() {
		for (Approval approval : Approval.values()) {
			boolean free = approval == Approval.NOT_WANTED || approval == Approval.GIVEN;
			assertThat(ReportPolicy.send(this.officer, this.owed, SAID, approval, IN_MAY))
				.isEqualTo(free ? GRANTED : Permission.refused("reporting.approval." + approval));
			assertThat(ReportPolicy.present(this.officer, this.owed, SAID, approval, IN_MAY)).isEqualTo(
					approval.presentable() ? GRANTED : Permission.refused("reporting.notPresentable." + approval));
		}
	}

	@Test
	void a_correction_differs_and_says_why() {
		ReportContent other = new ReportContent("", List.of(), Map.of("next", "Lắp 12 đèn"));
		assertThat(ReportPolicy.correct(SAID, SAID, "Sửa")).isEqualTo(Permission.refused("reporting.nothingChanged"));
		assertThat(ReportPolicy.correct(SAID, other, " ")).isEqualTo(Permission.refused("reporting.reasonMissing"));
		assertThat(ReportPolicy.correct(SAID, other, "Nhập thiếu số đèn")).isEqualTo(GRANTED);
	}

	@Test
	void blank_is_not_zero() {
		ReportContent zero = new ReportContent("", List.of(), Map.of("matters-solved", "0", "dialogues", ""));
		assertThat(zero.answers()).containsOnlyKeys("matters-solved");
		assertThat(zero.says()).isTrue();
	}

}
