package vn.danvankheo.ground.organisation;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.ground.organisation.Refusals.refused;

class UnitTests {

	private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

	private final Unit ward = new Unit(UnitId.next(), CommitteeId.next(), "P01", "Đảng bộ Phường 1", "Phường 1",
			UnitKind.WARD, FIRST);

	@Test
	void it_exists_from_its_first_day_to_its_last_both_included() {
		assertThat(this.ward.existsOn(FIRST.minusDays(1))).isFalse();
		assertThat(this.ward.existsOn(LAST.plusYears(9))).as("not closed yet").isTrue();
		this.ward.close(LAST, null);
		assertThat(this.ward.existsOn(FIRST)).isTrue();
		assertThat(this.ward.existsOn(LAST)).isTrue();
		assertThat(this.ward.existsOn(LAST.plusDays(1))).isFalse();
	}

	@Test
	void it_does_not_end_before_it_began_but_may_on_its_first_day() {
		refused("unit.closedBeforeItBegan", () -> this.ward.close(FIRST.minusDays(1), null));
		this.ward.close(FIRST, null);
		assertThat(this.ward.validTo()).isEqualTo(FIRST);
	}

	@Test
	void pages_tell_an_ended_unit_from_an_active_one() {
		assertThat(this.ward.state()).isEqualTo("ACTIVE");
		this.ward.close(LAST, null);
		assertThat(this.ward.state()).isEqualTo("ENDED");
	}

	@Test
	void it_is_neither_above_itself_nor_after_itself() {
		refused("unit.ownParent",
				() -> this.ward.describe("Đảng bộ Phường 1", "Phường 1", UnitKind.WARD, null, null, this.ward.id()));
		refused("unit.ownSuccessor", () -> this.ward.close(LAST, this.ward.id()));
		assertThat(this.ward.validTo()).as("nothing was closed").isNull();
	}

}
