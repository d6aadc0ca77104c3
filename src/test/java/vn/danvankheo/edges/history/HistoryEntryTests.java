package vn.danvankheo.edges.history;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How a line of history reads, however long ago it was written. */
class HistoryEntryTests {

	private static HistoryEntry entry(String event, Map<String, Object> detail) {
		return new HistoryEntry(Instant.parse("2023-05-04T01:00:00Z"), "Chuyên viên", null, event, UUID.randomUUID(),
				null, detail);
	}

	@ParameterizedTest
	@ValueSource(strings = { "team.assigned", "team.unassigned", "team.decided" })
	void what_a_team_was_once_given_under_a_reason_is_what_it_was_about(String event) {
		HistoryEntry earlier = entry(event, Map.of("team", "Đoàn số 1", "reason", "Phường 1"));
		assertThat(earlier.reason()).isNull();
		assertThat(earlier.about()).isEqualTo("Phường 1");
	}

	@Test
	void what_is_kept_today_reads_as_it_is_kept() {
		HistoryEntry assigned = entry("team.assigned", Map.of("team", "Đoàn số 1", "about", "Phường 1"));
		assertThat(assigned.about()).isEqualTo("Phường 1");
		assertThat(assigned.reason()).isNull();
		HistoryEntry decided = entry("team.decided", Map.of("document", "Quyết định số 12-QĐ/BCĐ"));
		assertThat(decided.document()).isEqualTo("Quyết định số 12-QĐ/BCĐ");
		assertThat(decided.about()).isNull();
	}

	@Test
	void a_reason_stays_one_everywhere_else() {
		HistoryEntry undecided = entry("team.undecided", Map.of("team", "Đoàn số 1", "reason", "Ghi nhầm trưởng đoàn"));
		assertThat(undecided.reason()).isEqualTo("Ghi nhầm trưởng đoàn");
		assertThat(undecided.about()).isNull();
	}

}
