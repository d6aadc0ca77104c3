package vn.danvankheo.steps.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.danvankheo.steps.implementation.LoggedEntry;
import vn.danvankheo.steps.implementation.TargetProgress;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewKnownTests {

	private static final UUID MODEL = UUID.randomUUID();

	private static TargetProgress target(String name, String goal, String reached) {
		return new TargetProgress(UUID.randomUUID(), MODEL, name, "m", new BigDecimal(goal), null,
				(reached != null) ? new BigDecimal(reached) : null,
				(reached != null) ? LocalDate.of(2023, 5, 12) : null, null);
	}

	private static LoggedEntry line(int day, String text) {
		return new LoggedEntry(UUID.randomUUID(), MODEL, LocalDate.of(2023, 5, day), false, text,
				Instant.parse("2023-05-12T02:00:00Z"), "Cán bộ", null, List.of());
	}

	@Test
	void results_are_what_was_reached_and_the_five_latest_lines_of_the_log() {
		List<LoggedEntry> news = IntStream.rangeClosed(1, 7).mapToObj((day) -> line(day, "Việc " + day)).toList();
		assertThat(ReviewKnown.results(news, List.of(target("Hẻm", "300", "120"), target("Cống", "2", null))))
			.isEqualTo("Hẻm: 120/300 m (số liệu ngày 12/5/2023)\n3/5: Việc 3\n4/5: Việc 4\n5/5: Việc 5\n6/5: Việc 6\n"
					+ "7/5: Việc 7");
	}

	@Test
	void results_fit_their_field() {
		List<LoggedEntry> news = IntStream.rangeClosed(1, 5).mapToObj((day) -> line(day, "x".repeat(1000))).toList();
		assertThat(ReviewKnown.results(news, List.of())).hasSize(ReviewText.LONGEST).endsWith("…");
	}

	@Test
	void the_assessment_counts_targets_and_names_those_not_reached() {
		ReviewContent last = new ReviewContent(Map.of(ReviewText.ASSESSMENT, "Tốt"), Map.of(), List.of());
		assertThat(ReviewKnown.assessment(List.of(target("Hẻm", "300", "300"), target("Cống", "2", null)), last))
			.isEqualTo("Đạt 1/2 chỉ tiêu đã đề ra. Chưa đạt: Cống.");
		assertThat(ReviewKnown.assessment(List.of(), last)).isEqualTo("Tốt");
	}

}
