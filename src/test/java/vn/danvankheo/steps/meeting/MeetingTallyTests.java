package vn.danvankheo.steps.meeting;

import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.danvankheo.steps.appraisal.VerdictKind;

import static org.assertj.core.api.Assertions.assertThat;

/** A meeting's figures say what there is, and not what there is none of. */
class MeetingTallyTests {

	private static String words(Map<VerdictKind, Integer> counted, long left) {
		return MeetingTally.words((kind) -> counted.getOrDefault(kind, 0), left);
	}

	@Test
	void what_there_is_none_of_is_left_out() {
		assertThat(words(Map.of(VerdictKind.SELECT, 14), 0)).isEqualTo("14 đề nghị giao");
		assertThat(words(Map.of(VerdictKind.RETURN, 2, VerdictKind.MERGE, 1), 0)).isEqualTo("2 trả lại, 1 gộp");
	}

	@Test
	void everything_there_is_stands_in_order_with_what_is_left_at_the_end() {
		assertThat(words(
				Map.of(VerdictKind.SELECT, 4, VerdictKind.RETURN, 3, VerdictKind.DECLINE, 2, VerdictKind.MERGE, 1), 5))
			.isEqualTo("4 đề nghị giao, 3 trả lại, 2 không đưa vào, 1 gộp; 5 để lại xét sau");
		assertThat(words(Map.of(), 5)).isEqualTo("5 để lại xét sau");
	}

	@Test
	void where_there_is_nothing_it_says_nothing() {
		assertThat(words(Map.of(), 0)).isEmpty();
	}

}
