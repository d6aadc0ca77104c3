package vn.danvankheo.year.campaign;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.story.SmallWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.ground.organisation.Refusals.refused;
import static vn.danvankheo.story.SmallWorld.at;

class RoundTests {

	private final Campaign campaign = new SmallWorld().campaign();

	private final Round supplementary = round("2023-07-01", "2023-07-15", "2023-07-20");

	@ParameterizedTest
	@CsvSource({ "2023-06-30T23:59:59,round.notOpen,01/7/2023", "2023-07-01T00:00,,", "2023-07-20T23:59:59,,",
			"2023-07-21T00:00,round.locked,20/7/2023" })
	void lists_are_taken_only_from_the_opening_day_to_the_end_of_the_lock(String moment, String refusal, String day) {
		Permission answer = this.supplementary.accepts(at(moment));
		assertThat(answer).isEqualTo((refusal == null) ? Permission.grant() : Permission.refused(refusal, day));
	}

	@ParameterizedTest
	@CsvSource({ "2023-03-23,2023-03-01,2023-03-31", "2023-03-01,2023-03-31,2023-03-23" })
	void days_out_of_order_are_refused(String opens, String due, String locks) {
		refused("round.daysOutOfOrder", () -> round(opens, due, locks));
	}

	@Test
	void all_three_days_may_be_one() {
		assertThat(round("2023-03-01", "2023-03-01", "2023-03-01").accepts(at("2023-03-01T12:00")).granted()).isTrue();
	}

	private Round round(String opens, String due, String locks) {
		RoundDays days = new RoundDays(LocalDate.parse(opens), LocalDate.parse(due), LocalDate.parse(locks));
		return new Round(RoundId.next(), this.campaign, 2, "Đợt bổ sung", days, false);
	}

}
