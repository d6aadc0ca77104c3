package vn.danvankheo.steps.registration;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;

class TaskPageTests {

	private static TaskPage page(Stage stage) {
		return new TaskPage(null, 0L, 1, "Đường hoa", "MH-0001", stage, null, List.of(), List.of(), List.of(), null,
				null, null, null, false, null, List.of(), null);
	}

	@Test
	void the_unit_sees_at_once_what_came_back() {
		assertThat(page(Stage.RETURNED).tone()).isEqualTo("late");
		assertThat(page(Stage.DRAFT).tone()).isEmpty();
		assertThat(page(Stage.SUBMITTED).tone()).isEqualTo("done");
		assertThat(page(Stage.RECEIVED).tone()).isEqualTo("done");
	}

}
