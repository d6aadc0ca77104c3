package vn.danvankheo.steps.implementation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;

class NewsTests {

	private static final LocalDate ASSIGNED = LocalDate.of(2023, 4, 20);

	@Test
	void a_model_nobody_wrote_about_is_silent_for_as_many_days_as_it_is_assigned() {
		assertThat(News.of(model(LocalDate.of(2023, 11, 30)), ASSIGNED.plusDays(70)))
			.isEqualTo(new News(News.Kind.SILENT, 70));
	}

	@Test
	void nobody_is_waited_for_after_the_last_day_of_the_model() {
		assertThat(News.of(model(ASSIGNED.plusDays(90)), LocalDate.of(2026, 5, 1)))
			.isEqualTo(new News(News.Kind.SILENT, 90));
	}

	@Test
	void nobody_is_waited_for_after_the_year_where_the_model_has_no_last_day() {
		assertThat(News.of(model(null), LocalDate.of(2026, 5, 1))).isEqualTo(new News(News.Kind.SILENT, 255));
	}

	@Test
	void a_model_that_ended_before_anybody_had_to_write_is_not_silent() {
		assertThat(News.of(model(ASSIGNED.plusDays(30)), LocalDate.of(2026, 5, 1)).silent()).isFalse();
	}

	private static LoggedModel model(LocalDate endsOn) {
		return new LoggedModel(UUID.randomUUID(), "MH-0001", "Tuyến phố tự quản", UUID.randomUUID(), Stage.ASSIGNED,
				ASSIGNED, endsOn, ASSIGNED, null, null, null, List.of(), List.of());
	}

}
