package vn.danvankheo.steps.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.steps.visit.Tally;
import vn.danvankheo.story.SmallWorld;
import vn.danvankheo.year.approval.Approval;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.PeriodPlan;
import vn.danvankheo.year.obligation.SampleObligations;

import static org.assertj.core.api.Assertions.assertThat;

/** The review of the first six months of 2023: due on 30/6, locked after 10/7. */
class ReviewPolicyTests {

	private static final Permission GRANTED = Permission.grant();

	private static final ReviewContent SAID = new ReviewContent(Map.of(ReviewText.RESULTS, "120/300 m"), Map.of(),
			List.of());

	private static final Tally NO_CRITERIA = Tally.of(null, List.of());

	private static final Instant IN_JUNE = SmallWorld.at("2023-06-20T09:00");

	private final SmallWorld world = new SmallWorld();

	private final Actor officer = this.world.officer(this.world.ward());

	private final Obligation owed = SampleObligations.of(this.world.campaign(), SelfReviewKind.CODE,
			new PeriodPlan(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30), null, "6 tháng đầu năm 2023",
					LocalDate.of(2023, 6, 10), Deadline.noLaterThan(LocalDate.of(2023, 6, 30)),
					Deadline.noLaterThan(LocalDate.of(2023, 7, 10))),
			this.world.ward().id());

	private Permission send(Actor actor, ReviewContent content, Tally tally, Approval approval, Instant now) {
		return ReviewPolicy.send(actor, this.owed, content, tally, approval, now);
	}

	@Test
	void only_its_unit_sends_it() {
		assertThat(send(this.officer, SAID, NO_CRITERIA, Approval.NOT_WANTED, IN_JUNE)).isEqualTo(GRANTED);
		assertThat(send(this.world.officer(this.world.commune()), SAID, NO_CRITERIA, Approval.NOT_WANTED, IN_JUNE))
			.isEqualTo(Permission.refused("role.otherUnit"));
		assertThat(send(this.world.office(), SAID, NO_CRITERIA, Approval.NOT_WANTED, IN_JUNE))
			.isEqualTo(Permission.refused("role.otherUnit"));
	}

	@Test
	void it_is_taken_until_the_last_second_before_the_lock() {
		assertThat(send(this.officer, SAID, NO_CRITERIA, Approval.NOT_WANTED, Instant.parse("2023-07-10T16:59:59Z")))
			.isEqualTo(GRANTED);
		assertThat(send(this.officer, SAID, NO_CRITERIA, Approval.NOT_WANTED, Instant.parse("2023-07-10T17:00:00Z")))
			.isEqualTo(Permission.refused("obligation.locked", "10/7/2023"));
	}

	@Test
	void a_review_says_how_the_model_stands() {
		ReviewContent onlyNext = new ReviewContent(Map.of(ReviewText.NEXT, "Họp dân"), Map.of(), List.of());
		assertThat(send(this.officer, onlyNext, NO_CRITERIA, Approval.NOT_WANTED, IN_JUNE))
			.isEqualTo(Permission.refused("review.nothingSaid"));
	}

	@Test
	void it_judges_by_every_criterion() {
		Tally halfJudged = new Tally(false, 5, 3, 3, java.math.BigDecimal.ZERO, java.math.BigDecimal.ZERO, null);
		assertThat(send(this.officer, SAID, halfJudged, Approval.NOT_WANTED, IN_JUNE))
			.isEqualTo(Permission.refused("review.notJudged", 2));
	}

	@Test
	void where_the_unit_wants_it_its_head_approves_first() {
		for (Approval approval : Approval.values()) {
			boolean free = approval == Approval.NOT_WANTED || approval == Approval.GIVEN;
			assertThat(send(this.officer, SAID, NO_CRITERIA, approval, IN_JUNE))
				.isEqualTo(free ? GRANTED : Permission.refused("review.approval." + approval));
		}
	}

	@Test
	void a_correction_differs_and_says_why() {
		ReviewContent other = new ReviewContent(Map.of(ReviewText.RESULTS, "130/300 m"), Map.of(), List.of());
		assertThat(ReviewPolicy.correct(SAID, SAID, "Nhầm số")).isEqualTo(Permission.refused("review.nothingChanged"));
		assertThat(ReviewPolicy.correct(SAID, other, " ")).isEqualTo(Permission.refused("review.reasonMissing"));
		assertThat(ReviewPolicy.correct(SAID, other, "Nhầm số")).isEqualTo(GRANTED);
	}

}
