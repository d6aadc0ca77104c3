package vn.danvankheo.year.emulation;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StageTests {

	private static Set<Stage> that(Predicate<Stage> are) {
		return Set.copyOf(Arrays.stream(Stage.values()).filter(are).toList());
	}

	@Test
	void the_unit_changes_what_is_a_draft_or_came_back() {
		assertThat(that(Stage::editableByUnit)).isEqualTo(Set.of(Stage.DRAFT, Stage.RETURNED));
	}

	@Test
	void what_was_sent_counts_towards_the_quota_unless_given_back_or_given_up() {
		assertThat(that((stage) -> !stage.countsTowardsQuota()))
			.isEqualTo(Set.of(Stage.DRAFT, Stage.RETURNED, Stage.DECLINED, Stage.MERGED, Stage.WITHDRAWN));
	}

	@Test
	void declined_merged_and_withdrawn_ones_are_not_live() {
		assertThat(that((stage) -> !stage.live())).isEqualTo(Set.of(Stage.DECLINED, Stage.MERGED, Stage.WITHDRAWN));
	}

	@Test
	void the_committee_changes_what_is_being_built() {
		assertThat(that((stage) -> stage.adjustable().granted())).isEqualTo(Set.of(Stage.ASSIGNED, Stage.IN_PROGRESS));
	}

	@Test
	void until_it_is_received_a_model_can_be_taken_back() {
		assertThat(that((stage) -> stage.next().contains(Stage.WITHDRAWN)))
			.isEqualTo(Set.of(Stage.DRAFT, Stage.SUBMITTED, Stage.RETURNED));
	}

	@Test
	void its_colour_says_whether_the_unit_must_act_the_committee_has_it_or_it_is_over() {
		assertThat(that((stage) -> stage.tone().equals("calm"))).isEqualTo(Set.of(Stage.SUBMITTED));
		assertThat(that((stage) -> stage.tone().equals("soon"))).isEqualTo(Set.of(Stage.RETURNED));
		assertThat(that((stage) -> stage.tone().equals("done"))).isEqualTo(Stage.GOING_ON);
		assertThat(that((stage) -> stage.tone().equals("gold"))).isEqualTo(Set.of(Stage.RECOGNISED));
		assertThat(that((stage) -> stage.tone().equals("late"))).as("red is for what is late").isEmpty();
	}

	@Test
	void nothing_is_assigned_that_was_not_agreed() {
		assertThat(that((stage) -> stage.next().contains(Stage.ASSIGNED))).isEqualTo(Set.of(Stage.SELECTED));
	}

}
