package vn.danvankheo.edges.demonstration;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.runtime.StartRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PresentStepTests {

	@Test
	void a_step_that_cannot_be_told_yet_is_the_last_that_can() {
		assertThat(List.of(1, 2, 3, 4, 5, 6).stream().map(PresentStep::nearest)).containsExactly(
				PresentStep.REGISTERING, PresentStep.APPRAISING, PresentStep.BUILDING, PresentStep.BUILDING,
				PresentStep.BUILDING, PresentStep.BUILDING);
	}

	@Test
	void what_is_no_step_of_the_plan_stops_the_start() {
		assertThat(StepKeeping.number(" 3 ")).isEqualTo(3);
		for (String wrong : List.of("0", "7", "", "hai", "12")) {
			assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> StepKeeping.number(wrong));
		}
	}

}
