package vn.danvankheo.steps.inspection;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a team's decision said is set beside what holds now. */
class DecisionPartsTests {

	@Test
	void only_the_lines_that_differ_are_shown_on_both_sides() {
		assertThat(DecisionParts.differences(Map.of("Thành phần", "Nguyễn Văn An, Trưởng đoàn\nTrần Bình, Thành viên"),
				Map.of("Thành phần", "Nguyễn Văn An, Trưởng đoàn\nLê Cường, Thành viên")))
			.containsExactly(
					new DecisionParts.Difference("Thành phần", "Trần Bình, Thành viên", "Lê Cường, Thành viên"));
	}

	@Test
	void what_is_new_or_gone_leaves_the_other_side_empty() {
		assertThat(DecisionParts.differences(Map.of("Đơn vị", "Phường 1"), Map.of("Đơn vị", "Phường 1\nPhường 2")))
			.containsExactly(new DecisionParts.Difference("Đơn vị", "", "Phường 2"));
	}

	@Test
	void what_is_as_decided_is_not_named_and_another_order_is() {
		assertThat(DecisionParts.differences(Map.of("Tên đoàn", "Đoàn số 1"), Map.of("Tên đoàn", "Đoàn số 1")))
			.isEmpty();
		assertThat(DecisionParts.differences(Map.of("Đơn vị", "B\nA"), Map.of("Đơn vị", "A\nB")))
			.containsExactly(new DecisionParts.Difference("Đơn vị", "B\nA", "A\nB"));
	}

}
